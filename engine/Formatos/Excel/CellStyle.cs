namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>How a cell looks and whether it may be edited. Equal styles become one entry of the style table.</summary>
internal sealed record CellStyle
{
    public static readonly CellStyle Plain = new();

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>Size in points.</summary>
    public int Size { get; init; } = 10;

    /// <summary>RRGGBB; null is the automatic colour.</summary>
    public string? Color { get; init; }

    /// <summary>Background as RRGGBB; null is none.</summary>
    public string? Fill { get; init; }

    public bool Border { get; init; }

    public bool Wrap { get; init; }

    public HorizontalAlignment Horizontal { get; init; }

    public string NumberFormat { get; init; } = NumberFormats.General;

    /// <summary>Only unlocked cells can be edited in a protected sheet.</summary>
    public bool Unlocked { get; init; }
}
