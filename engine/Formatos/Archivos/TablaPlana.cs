using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>A table with one heading row, uploaded as .xlsx or .csv.</summary>
/// <param name="Filas">Rows that hold something, each with all the columns asked for and those of the optional ones that the file has.</param>
internal sealed record TablaPlana(IReadOnlyList<FilaPlana> Filas)
{
    /// <summary>Titles may stand above the headings: these are in the first row with at least so many texts.</summary>
    private const int TextosDeEncabezado = 3;

    /// <summary>Reads the file by what it is, not by its extension.</summary>
    public static Lectura<TablaPlana?> Leer(byte[] contenido, string archivo, IReadOnlyList<string> columnas, IReadOnlyList<string>? opcionales = null)
    {
        var esLibro = contenido is [0x50, 0x4B, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];
        if (esLibro || contenido.Length is 0 or > LimitesDeArchivo.MaxBytes)
        {
            return DeLibro(contenido, archivo, columnas, opcionales ?? []);
        }

        return contenido.AsSpan().Contains((byte)0) || contenido.AsSpan().StartsWith("%PDF"u8)
            ? Rechazo("TIPO_DE_ARCHIVO", "El archivo no es un libro de Excel (.xlsx) ni un texto separado por comas (.csv). Guárdelo en uno de esos formatos y vuelva a enviarlo.", archivo)
            : DeTexto(contenido, archivo, columnas, opcionales ?? []);
    }

    /// <summary>Heading as a name: lower case, without accents, words joined by underscores.</summary>
    public static string Normalizar(string titulo)
    {
        // With the invariant culture Normalize(FormD) takes no accents apart.
        var letras = titulo.Trim().ToLowerInvariant().Select(c => c switch
        {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' or 'ü' => 'u',
            'ñ' => 'n',
            _ => char.IsLetterOrDigit(c) ? c : ' ',
        });
        return string.Join('_', string.Concat(letras).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Lectura<TablaPlana?> DeLibro(byte[] contenido, string archivo, IReadOnlyList<string> columnas, IReadOnlyList<string> opcionales)
    {
        var libro = ReadWorkbook.Read(contenido, archivo);
        if (libro.Valor?.Sheets.FirstOrDefault(s => !s.Hidden) is not { } hoja)
        {
            return new Lectura<TablaPlana?>(null, libro.Problemas);
        }

        var filas = hoja.Cells.GroupBy(c => c.Key.Row).OrderBy(f => f.Key).ToList();
        var encabezado = filas.Find(f => f.Count(c => c.Value.Kind == ReadCellKind.Text) >= TextosDeEncabezado);
        if (encabezado is null)
        {
            return Rechazo("SIN_ENCABEZADO", "No se encontró el renglón con los títulos de las columnas. Use la plantilla del archivo.", archivo);
        }

        var titulos = encabezado.GroupBy(c => Normalizar(c.Value.Text)).ToDictionary(t => t.Key, t => t.Min(c => c.Key.Column));
        var faltantes = columnas.Where(c => !titulos.ContainsKey(c)).ToList();
        if (faltantes.Count > 0)
        {
            return new Lectura<TablaPlana?>(null, [.. faltantes.Select(c => new Problema(
                "COLUMNA_FALTANTE", $"Falta la columna «{c}». Use la plantilla del archivo o agregue la columna con ese título.", new Lugar(archivo, hoja.Name)))]);
        }

        List<string> presentes = [.. columnas, .. opcionales.Where(titulos.ContainsKey)];
        return new Lectura<TablaPlana?>(
            new TablaPlana([.. filas.Where(f => f.Key > encabezado.Key).Select(f => new FilaPlana(
                presentes.ToDictionary(c => c, c => hoja[f.Key, titulos[c]]),
                columna => new Lugar(archivo, hoja.Name, Celda: new CellRef(f.Key, titulos[columna]).ToString(), Campo: columna)))]),
            []);
    }

    private static Lectura<TablaPlana?> DeTexto(byte[] contenido, string archivo, IReadOnlyList<string> columnas, IReadOnlyList<string> opcionales)
    {
        var hoja = HojaCsv.Leer(new MemoryStream(contenido, writable: false), archivo, columnas);
        if (hoja.Problemas.Count > 0)
        {
            return new Lectura<TablaPlana?>(null, hoja.Problemas);
        }

        return new Lectura<TablaPlana?>(
            new TablaPlana([.. hoja.Filas.Select(f => new FilaPlana(
                columnas.Concat(opcionales.Where(f.Tiene)).ToDictionary(c => c, c => f.Opcional(c) is { } texto ? new ReadCell(ReadCellKind.Text, texto) : new ReadCell(ReadCellKind.Empty, "")),
                columna => f.Lugar with { Campo = columna }))]),
            []);
    }

    private static Lectura<TablaPlana?> Rechazo(string codigo, string mensaje, string archivo) =>
        new(null, [new Problema(codigo, mensaje, new Lugar(archivo))]);
}
