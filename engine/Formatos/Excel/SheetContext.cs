namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>What a sheet's cells refer to in the rest of the workbook.</summary>
/// <param name="Styles">Numbers of the cell styles that show a date.</param>
/// <param name="Strings">Shared strings by number.</param>
/// <param name="Date1904">Whether days count from 1904 instead of 1900.</param>
internal sealed record SheetContext(IReadOnlySet<int> Styles, IReadOnlyList<string> Strings, bool Date1904);
