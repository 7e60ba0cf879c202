using System.Text;
using CsvHelper;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>A CSV file taken apart: rows with their line, and what was wrong with its shape.</summary>
internal sealed class HojaCsv
{
    private static readonly UTF8Encoding Utf8Estricto = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CsvReaderOptions Opciones = new()
    {
        Separator = ',',
        HasHeader = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
    };

    private HojaCsv(string archivo, List<FilaCsv> filas, List<Problema> problemas) =>
        (Archivo, Filas, Problemas) = (archivo, filas, problemas);

    internal string Archivo { get; }

    internal List<FilaCsv> Filas { get; }

    /// <summary>Shared with the rows, which add theirs as their cells are read.</summary>
    internal List<Problema> Problemas { get; }

    internal static HojaCsv Leer(string ruta, IReadOnlyList<string> columnas)
    {
        try
        {
            using var contenido = File.OpenRead(ruta);
            return Leer(contenido, Path.GetFileName(ruta), columnas);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SinFilas(Path.GetFileName(ruta), "ARCHIVO_NO_LEGIBLE", "no existe o no se puede leer el archivo");
        }
    }

    internal static HojaCsv Leer(Stream contenido, string archivo, IReadOnlyList<string> columnas)
    {
        try
        {
            using var lector = new StreamReader(contenido, Utf8Estricto, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
            using var csv = CsvReader.Create(lector, Opciones, leaveOpen: true);
            return LeerFilas(csv, archivo, columnas);
        }
        catch (DecoderFallbackException)
        {
            return SinFilas(archivo, "CSV_CODIFICACION", "el archivo no está en UTF-8");
        }
        catch (CsvFormatException e)
        {
            return SinFilas(archivo, "CSV_COMILLAS", "hay unas comillas mal puestas", (int)e.LineNumber);
        }
    }

    private static HojaCsv LeerFilas(CsvReader csv, string archivo, IReadOnlyList<string> columnas)
    {
        if (!csv.Read()) return SinFilas(archivo, "CSV_VACIO", "el archivo está vacío", 1);
        var encabezado = Celdas(csv).Select(c => c.TrimStart('\uFEFF').Trim()).ToArray();
        if (encabezado is [var unica] && unica.Contains(';', StringComparison.Ordinal) && unica.Split(';').Intersect(columnas).Any())
        {
            return SinFilas(archivo, "CSV_SEPARADOR", "las columnas se separan con coma y el archivo usa punto y coma", 1);
        }

        var problemas = new List<Problema>();
        foreach (var falta in columnas.Except(encabezado))
        {
            problemas.Add(new Problema("CSV_COLUMNA", $"falta la columna «{falta}»", new Lugar(archivo, Linea: 1)));
        }

        foreach (var repetida in encabezado.CountBy(c => c).Where(c => c.Value > 1))
        {
            problemas.Add(new Problema("CSV_COLUMNA", $"la columna «{repetida.Key}» está repetida", new Lugar(archivo, Linea: 1)));
        }

        var hoja = new HojaCsv(archivo, [], problemas);
        if (problemas.Count > 0) return hoja;
        while (csv.Read())
        {
            var celdas = Celdas(csv);
            var lugar = new Lugar(archivo, Linea: (int)csv.LineNumber);
            if (celdas.Length == encabezado.Length)
            {
                hoja.Filas.Add(new FilaCsv(lugar, encabezado.Zip(celdas).ToDictionary(p => p.First, p => p.Second), problemas));
            }
            else
            {
                problemas.Add(new Problema(
                    "CSV_FILA", $"la fila tiene {celdas.Length} columnas y el encabezado {encabezado.Length}", lugar));
            }
        }

        return hoja;
    }

    private static string[] Celdas(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static HojaCsv SinFilas(string archivo, string codigo, string mensaje, int? linea = null) =>
        new(archivo, [], [new Problema(codigo, mensaje, new Lugar(archivo, Linea: linea))]);
}
