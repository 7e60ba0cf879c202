using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>A table with one heading row, uploaded as .xlsx or .csv.</summary>
/// <param name="Columnas">Column number by normalised heading.</param>
/// <param name="Filas">Rows that hold something.</param>
internal sealed record TablaPlana(IReadOnlyDictionary<string, int> Columnas, IReadOnlyList<FilaPlana> Filas)
{
    /// <summary>Most rows accepted.</summary>
    private const int MaxFilas = 50_000;

    /// <summary>Reads the file by what it is, not by its extension.</summary>
    public static Lectura<TablaPlana?> Leer(byte[] contenido, string archivo) =>
        contenido is [0x50, 0x4B, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] || contenido.Length is 0 or > LimitesDeArchivo.MaxBytes
            ? DeLibro(contenido, archivo)
            : DeTexto(contenido, archivo);

    /// <summary>Heading as a name: lower case, without accents, words joined by underscores.</summary>
    public static string Normalizar(string titulo)
    {
        var letras = titulo.Trim().Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        return string.Join('_', string.Concat(letras).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Lectura<TablaPlana?> DeLibro(byte[] contenido, string archivo)
    {
        var libro = ReadWorkbook.Read(contenido, archivo);
        if (libro.Valor?.Sheets.FirstOrDefault(s => !s.Hidden) is not { } hoja)
        {
            return new Lectura<TablaPlana?>(null, libro.Problemas);
        }

        var filas = hoja.Cells.GroupBy(c => c.Key.Row).OrderBy(f => f.Key).ToList();

        // Titles may stand above the headings: these are the first row with at least three texts.
        var encabezado = filas.FirstOrDefault(f => f.Count(c => c.Value.Kind == ReadCellKind.Text) >= 3);
        if (encabezado is null)
        {
            return SinEncabezado(archivo);
        }

        return new Lectura<TablaPlana?>(
            new TablaPlana(
                Titulos(encabezado.Select(c => (c.Key.Column, c.Value.Text))),
                [.. filas.Where(f => f.Key > encabezado.Key).Take(MaxFilas).Select(f => new FilaPlana(
                    f.ToDictionary(c => c.Key.Column, c => c.Value),
                    columna => new Lugar(archivo, hoja.Name, Celda: new CellRef(f.Key, columna).ToString())))]),
            []);
    }

    private static Lectura<TablaPlana?> DeTexto(byte[] contenido, string archivo)
    {
        var texto = Decodificar(contenido);
        if (texto.Contains('\0', StringComparison.Ordinal))
        {
            return new Lectura<TablaPlana?>(null, [new Problema(
                "TIPO_DE_ARCHIVO", "El archivo no es un libro de Excel (.xlsx) ni un texto separado por comas (.csv). Guárdelo en uno de esos formatos y vuelva a enviarlo.", new Lugar(archivo))]);
        }

        var primera = texto.Split('\n', 2)[0];
        var separador = primera.Count(c => c == ';') > primera.Count(c => c == ',') ? ";" : ",";
        using var lector = new CsvParser(new StringReader(texto), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separador,
            BadDataFound = null,
        });
        if (!lector.Read() || lector.Record!.Length < 3)
        {
            return SinEncabezado(archivo);
        }

        var titulos = Titulos(lector.Record.Select((t, i) => (i + 1, t)));
        var nombres = titulos.GroupBy(t => t.Value).ToDictionary(t => t.Key, t => t.First().Key);
        var filas = new List<FilaPlana>();
        while (lector.Read() && filas.Count < MaxFilas)
        {
            var linea = lector.RawRow;
            var celdas = lector.Record!.Select((t, i) => (Columna: i + 1, Texto: t))
                .Where(c => !string.IsNullOrWhiteSpace(c.Texto))
                .ToDictionary(c => c.Columna, c => new ReadCell(ReadCellKind.Text, c.Texto));
            if (celdas.Count > 0)
            {
                filas.Add(new FilaPlana(celdas, columna => new Lugar(archivo, Linea: linea, Campo: nombres.GetValueOrDefault(columna))));
            }
        }

        return new Lectura<TablaPlana?>(new TablaPlana(titulos, filas), []);
    }

    /// <summary>UTF-8, or what Excel on a Spanish Windows saves as CSV.</summary>
    private static string Decodificar(byte[] contenido)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(contenido).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(contenido);
        }
    }

    private static Dictionary<string, int> Titulos(IEnumerable<(int Columna, string Titulo)> titulos) =>
        titulos.GroupBy(t => Normalizar(t.Titulo)).Where(t => t.Key.Length > 0).ToDictionary(t => t.Key, t => t.Min(x => x.Columna));

    private static Lectura<TablaPlana?> SinEncabezado(string archivo) => new(null, [new Problema(
        "SIN_ENCABEZADO", "No se encontró el renglón con los títulos de las columnas. Use la plantilla del archivo.", new Lugar(archivo))]);
}
