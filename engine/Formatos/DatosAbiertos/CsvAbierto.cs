using System.Globalization;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Formatos.DatosAbiertos;

/// <summary>CSV for the public: safe to open in a spreadsheet program.</summary>
public static class CsvAbierto
{
    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>UTF-8, comma, LF, one header row; text that a program would run as a formula is neutralised.</summary>
    /// <param name="tabla">What to write.</param>
    /// <param name="conBom">Whether to begin with a byte order mark, by which Excel knows that the file is UTF-8.</param>
    public static byte[] Escribir(Tabla tabla, bool conBom = false)
    {
        ArgumentNullException.ThrowIfNull(tabla);
        using var salida = new MemoryStream();
        if (conBom)
        {
            salida.Write(Bom);
        }

        new Tabla(tabla.Columnas, [.. tabla.Filas.Select(fila => fila.Select(Neutralizar).ToList())]).EscribirCsv(salida);
        return salida.ToArray();
    }

    /// <summary>Puts an apostrophe before text that begins as a formula; true numbers such as -5.2 stay.</summary>
    public static string? Neutralizar(string? celda) =>
        celda is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !EsNumero(celda) ? "'" + celda : celda;

    private static bool EsNumero(string celda) =>
        decimal.TryParse(celda, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
