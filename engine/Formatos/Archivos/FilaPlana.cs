using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>A row of a <see cref="TablaPlana"/>.</summary>
/// <param name="Celdas">Its cells by column name.</param>
/// <param name="Lugar">Place of a column of this row.</param>
internal sealed record FilaPlana(IReadOnlyDictionary<string, ReadCell> Celdas, Func<string, Lugar> Lugar);
