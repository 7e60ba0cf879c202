namespace SeguimientoDesempeno.Formatos.Excel;

/// <summary>A row to write.</summary>
/// <param name="Cells">From column A on.</param>
/// <param name="Height">In points; null lets the program decide.</param>
/// <param name="Hidden">Whether the row is hidden.</param>
internal sealed record SheetRow(IReadOnlyList<Cell> Cells, double? Height = null, bool Hidden = false);
