using System.Globalization;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.DatosAbiertos;

/// <summary>A table of open data as a workbook: the same columns and rows as its CSV, with titles above.</summary>
public static class LibroAbierto
{
    private const int Encabezado = 4;
    private const double AnchoMinimo = 8;
    private const double AnchoMaximo = 40;

    /// <summary>The workbook; its columns are as wide as their content asks for, within limits.</summary>
    /// <param name="titulo">Title, e.g. <c>Tablas estadísticas</c>.</param>
    /// <param name="subtitulo">Line below it, e.g. the period.</param>
    /// <param name="nota">Remark below that; may be empty.</param>
    /// <param name="autor">Office or municipality that issues it.</param>
    /// <param name="tabla">What to write.</param>
    public static byte[] Escribir(string titulo, string subtitulo, string nota, string autor, Tabla tabla)
    {
        ArgumentNullException.ThrowIfNull(tabla);
        var anchos = tabla.Columnas.Select((c, i) => Ancho(c.Nombre, tabla.Filas.Select(f => f[i]))).ToList();
        var hoja = new Sheet("Datos") { Widths = anchos, HeaderRows = Encabezado, FirstRepeatedRow = Encabezado, Filter = true };
        hoja.Add([Cell.Of($"{autor} · {titulo}", Estilos.Titulo)], 22);
        hoja.Add([Cell.Of(subtitulo, Estilos.Subtitulo)], 18);
        hoja.Add([Cell.Of(nota, Estilos.Nota with { Wrap = false })]);
        hoja.Add([.. tabla.Columnas.Select(c => Cell.Of(c.Nombre, Estilos.Encabezado))], 24);
        foreach (var fila in tabla.Filas)
        {
            hoja.Add(
                [.. fila.Select((valor, i) => Celda(tabla.Columnas[i], valor))],
                fila.Select((valor, i) => Alturas.De((valor, anchos[i] - 2))).Max());
        }

        return new Workbook($"{titulo} {subtitulo}", autor, [hoja]).ToBytes();
    }

    /// <summary>Periods are numbers that nobody reads with thousands separators.</summary>
    private static Cell Celda(Columna columna, string? valor) =>
        columna.Numerica && decimal.TryParse(valor, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var numero)
            ? Cell.Of(numero, columna.Nombre is "ejercicio" or "mes" or "trimestre" ? Estilos.Anio : Estilos.Libre)
            : Cell.Of(valor, Estilos.Texto);

    private static double Ancho(string nombre, IEnumerable<string?> valores) => Math.Clamp(
        Math.Max(nombre.Length + 3, valores.Select(v => v?.Length ?? 0).DefaultIfEmpty().Max() + 2), AnchoMinimo, AnchoMaximo);
}
