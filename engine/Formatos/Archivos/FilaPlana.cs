using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>A row of a <see cref="TablaPlana"/>.</summary>
/// <param name="Celdas">Cells that hold something, by column from 1.</param>
/// <param name="Lugar">Place of a column of this row.</param>
internal sealed record FilaPlana(IReadOnlyDictionary<int, ReadCell> Celdas, Func<int, Lugar> Lugar)
{
    public ReadCell this[int columna] =>
        Celdas.TryGetValue(columna, out var celda) ? celda : new ReadCell(ReadCellKind.Empty, "");
}
