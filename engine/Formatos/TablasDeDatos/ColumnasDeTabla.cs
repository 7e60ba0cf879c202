using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>Where the columns of an uploaded tabla de datos are, found by their headings.</summary>
internal sealed class ColumnasDeTabla
{
    private const int UltimaFilaDeBusqueda = 30;

    private readonly Dictionary<string, int> columnas;

    private ColumnasDeTabla(int fila, Dictionary<string, int> columnas)
    {
        Fila = fila;
        this.columnas = columnas;
    }

    /// <summary>Row of the headings.</summary>
    public int Fila { get; }

    public int this[string titulo] => columnas[titulo];

    /// <summary>The headings' row, or null when no row has them all.</summary>
    public static ColumnasDeTabla? Buscar(ReadSheet hoja)
    {
        var filas = hoja.Cells
            .Where(c => c.Key.Row <= UltimaFilaDeBusqueda && c.Value.Kind == ReadCellKind.Text)
            .GroupBy(c => c.Key.Row)
            .OrderBy(f => f.Key);
        foreach (var fila in filas)
        {
            var titulos = fila.GroupBy(c => c.Value.Text.Trim(), StringComparer.OrdinalIgnoreCase)
                .ToDictionary(t => t.Key, t => t.Min(c => c.Key.Column), StringComparer.OrdinalIgnoreCase);
            if (FormaDeTabla.Columnas.All(titulos.ContainsKey))
            {
                return new ColumnasDeTabla(fila.Key, titulos);
            }
        }

        return null;
    }
}
