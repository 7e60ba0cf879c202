namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>Bounds that keep a hostile file from exhausting the machine.</summary>
internal static class LimitesDeArchivo
{
    /// <summary>Largest accepted upload in bytes (10 MB).</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Most parts that a package may have; a real workbook has a few dozen.</summary>
    public const int MaxParts = 1_000;

    /// <summary>Largest sum of uncompressed parts in bytes.</summary>
    public const long MaxUncompressed = 64L * 1024 * 1024;

    /// <summary>Largest part that is loaded whole (relationships, styles, list of sheets) in bytes.</summary>
    public const int MaxWholePart = 8 * 1024 * 1024;

    /// <summary>Compression beyond this is a bomb: spreadsheet XML reaches about 30 to 1.</summary>
    public const int MaxRatio = 200;

    /// <summary>Small parts compress beyond <see cref="MaxRatio"/> without harm.</summary>
    public const long RatioFloor = 1024 * 1024;

    /// <summary>Most cells read from one workbook.</summary>
    public const int MaxCells = 500_000;
}
