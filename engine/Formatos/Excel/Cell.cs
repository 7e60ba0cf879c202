namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>A cell to write: a text, number, date or nothing, and its style.</summary>
internal readonly record struct Cell
{
    private Cell(object? value, CellStyle style)
    {
        Value = value;
        Style = style;
    }

    /// <summary>A string, decimal, DateOnly or null.</summary>
    public object? Value { get; }

    public CellStyle Style { get; }

    public static Cell Empty(CellStyle style) => new(null, style);

    public static Cell Of(string? text, CellStyle style) => new(string.IsNullOrEmpty(text) ? null : text, style);

    public static Cell Of(decimal? number, CellStyle style) => new(number, style);

    public static Cell Of(DateOnly? date, CellStyle style) => new(date, style);
}
