using System.Globalization;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>Open-data tables as a workbook, one sheet each; the same tables give the same bytes.</summary>
public static class LibroDeTablas
{
    /// <summary>Writes a workbook.</summary>
    /// <param name="titulo">Title among the document's properties.</param>
    /// <param name="autor">Office that issues it.</param>
    /// <param name="hojas">Name of each sheet, at most 31 characters, and its table.</param>
    public static byte[] Escribir(string titulo, string autor, IReadOnlyList<(string Nombre, Tabla Tabla)> hojas) =>
        new Workbook(titulo, autor, [.. hojas.Select(h => Hoja(h.Nombre, h.Tabla))]).ToBytes();

    private static Sheet Hoja(string nombre, Tabla tabla)
    {
        var hoja = new Sheet(nombre) { HeaderRows = 1, Filter = true, Widths = Anchos(tabla), Body = tabla.Filas.Select(fila => Celdas(tabla.Columnas, fila)) };
        hoja.Add([.. tabla.Columnas.Select(c => Cell.Of(c.Nombre, Estilos.Encabezado))]);
        return hoja;
    }

    private static Cell[] Celdas(IReadOnlyList<Columna> columnas, IReadOnlyList<string?> fila) =>
        [.. columnas.Zip(fila, (columna, celda) => columna.Numerica
            ? Cell.Of(celda is null ? null : decimal.Parse(celda, CultureInfo.InvariantCulture), EsPeriodo(columna) ? Estilos.Anio : Estilos.Libre)
            : Cell.Of(celda, Estilos.Texto))];

    /// <summary>Periods are numbers that nobody reads with thousands separators.</summary>
    private static bool EsPeriodo(Columna columna) => columna.Nombre is "ejercicio" or "mes" or "trimestre";

    private static double[] Anchos(Tabla tabla) =>
        [.. tabla.Columnas.Select((c, i) =>
            Math.Clamp(tabla.Filas.Select(f => f[i]?.Length ?? 0).Append(c.Nombre.Length).Max() + 2, 8, 48))];
}
