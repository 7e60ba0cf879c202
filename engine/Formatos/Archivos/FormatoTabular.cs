using System.Globalization;
using SeguimientoDesempeno.Desempeno.Problemas;
using SeguimientoDesempeno.Formatos.Csv;
using SeguimientoDesempeno.Formatos.Excel;

namespace SeguimientoDesempeno.Formatos.Archivos;

/// <summary>A format that people fill row by row: written as a workbook with open cells, read from that workbook or from a CSV.</summary>
/// <param name="Titulo">Code and name, as the heading says them.</param>
/// <param name="Columnas">Columns, in order.</param>
internal sealed record FormatoTabular(string Titulo, IReadOnlyList<ColumnaDeFormato> Columnas)
{
    private const int RenglonesLibres = 30;

    private static readonly string[] ColumnasDeAyuda = ["Columna", "¿Obligatoria?", "Qué se escribe"];

    private static readonly CellStyle Abierta = Estilos.Texto with { Unlocked = true, Fill = "FFF8DC" };

    /// <summary>The format as a workbook with these rows and some free ones; a second sheet says what each column asks for.</summary>
    public byte[] Escribir(string municipio, string subtitulo, IEnumerable<IReadOnlyDictionary<string, object?>> filas)
    {
        var hoja = new Sheet(Titulo.Split(' ')[0]) { Widths = [.. Columnas.Select(c => c.Ancho)], HeaderRows = 3, FirstRepeatedRow = 3, FrozenColumns = 1 };
        hoja.Add([Cell.Of($"{municipio} · {Titulo}", Estilos.Titulo)], 22);
        hoja.Add([Cell.Of(subtitulo, Estilos.Subtitulo)], 18);
        hoja.Add([.. Columnas.Select(c => Cell.Of(c.Nombre, Estilos.Encabezado))], 30);
        foreach (var fila in filas) hoja.Add([.. Columnas.Select(c => Celda(fila.GetValueOrDefault(c.Nombre)))]);
        for (var n = 0; n < RenglonesLibres; n++) hoja.Add([.. Columnas.Select(_ => Cell.Empty(Abierta))]);
        return new Workbook(Titulo, municipio, [hoja, Ayuda()]).ToBytes();
    }

    /// <summary>The workbook with these rows typed in from the first free row on, as a person would.</summary>
    public byte[] Llenar(byte[] libro, IEnumerable<IReadOnlyDictionary<string, object?>> filas)
    {
        var hoja = ReadWorkbook.Read(libro, Titulo).Valor?.Sheets[0] ?? throw new ArgumentException("No es un libro del formato.", nameof(libro));
        var celdas = new Dictionary<CellRef, object?>();
        foreach (var (indice, fila) in filas.Index())
        {
            foreach (var (columna, definicion) in Columnas.Index())
            {
                celdas[new CellRef(hoja.LastRow + 1 + indice, columna + 1)] = EnCelda(fila.GetValueOrDefault(definicion.Nombre));
            }
        }

        return WorkbookEditor.Fill(libro, hoja.Part, celdas);
    }

    /// <summary>Rows of a filled format; the problems that reading their cells leaves go to <paramref name="problemas"/>.</summary>
    /// <param name="contenido">Bytes of the upload.</param>
    /// <param name="archivo">Its name.</param>
    /// <param name="problemas">Where problems are gathered.</param>
    /// <param name="fijos">What every row has whatever the file says, by column.</param>
    public IReadOnlyList<FilaCsv> Leer(
        byte[] contenido, string archivo, List<Problema> problemas, IReadOnlyDictionary<string, string>? fijos = null)
    {
        var tabla = TablaPlana.Leer(
            contenido, archivo, [.. Columnas.Where(c => c.Obligatoria).Select(c => c.Nombre)], [.. Columnas.Where(c => !c.Obligatoria).Select(c => c.Nombre)]);
        problemas.AddRange(tabla.Problemas);
        return
        [
            .. from fila in tabla.Valor?.Filas ?? []
               where fila.Celdas.Values.Any(c => c.Kind != ReadCellKind.Empty)
               select new FilaCsv(
                   new Lugar(archivo), Celdas(fila, fijos), problemas,
                   columna => fila.Celdas.ContainsKey(columna) ? fila.Lugar(columna) : null),
        ];
    }

    private static Dictionary<string, string> Celdas(FilaPlana fila, IReadOnlyDictionary<string, string>? fijos)
    {
        var celdas = fila.Celdas.ToDictionary(c => c.Key, c => Texto(c.Value));
        foreach (var (columna, valor) in fijos ?? new Dictionary<string, string>()) celdas[columna] = valor;
        return celdas;
    }

    private Sheet Ayuda()
    {
        var hoja = new Sheet("Instrucciones") { Widths = [28, 14, 90], HeaderRows = 1 };
        hoja.Add([.. ColumnasDeAyuda.Select(t => Cell.Of(t, Estilos.Encabezado))]);
        foreach (var columna in Columnas)
        {
            hoja.Add(
                [Cell.Of(columna.Nombre, Estilos.Texto), Cell.Of(columna.Obligatoria ? "sí" : "no", Estilos.Centrado), Cell.Of(columna.Ayuda, Estilos.Texto)],
                Alturas.De((columna.Ayuda, 88)));
        }

        return hoja;
    }

    private static Cell Celda(object? valor) => EnCelda(valor) switch
    {
        decimal numero => Cell.Of(numero, Abierta),
        var texto => Cell.Of((string?)texto, Abierta),
    };

    private static object? EnCelda(object? valor) => valor switch
    {
        null or "" => null,
        int entero => (decimal)entero,
        decimal numero => numero,
        DateOnly fecha => fecha.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool si => si ? "si" : "no",
        _ => valor.ToString(),
    };

    private static string Texto(ReadCell celda) => celda.Kind switch
    {
        ReadCellKind.Number => celda.Number.ToString("0.############################", CultureInfo.InvariantCulture),
        ReadCellKind.Date when celda.Date is { } fecha => fecha.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => celda.Text,
    };
}

/// <summary>A column of a <see cref="FormatoTabular"/>.</summary>
/// <param name="Nombre">Heading, an identifier.</param>
/// <param name="Ancho">Width in characters.</param>
/// <param name="Ayuda">What to write in it.</param>
/// <param name="Obligatoria">Whether a file without the column is refused.</param>
internal sealed record ColumnaDeFormato(string Nombre, double Ancho, string Ayuda, bool Obligatoria = true);
