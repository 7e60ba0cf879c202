namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>What a cell of an uploaded workbook holds.</summary>
/// <param name="Kind">How to read it.</param>
/// <param name="Text">The text as stored: the string, the number's digits or the error's name.</param>
/// <param name="Number">Value of a number; 1 or 0 of a boolean.</param>
/// <param name="Formula">Whether the value is the cached result of a formula.</param>
internal readonly record struct ReadCell(ReadCellKind Kind, string Text, decimal Number = 0, bool Formula = false)
{
    /// <summary>The calendar day of a date cell; null where the number is outside the calendar.</summary>
    public DateOnly? Date =>
        Number is >= 0 and < 2_958_466 ? SheetPart.Epoch.AddDays((int)Number) : null;
}
