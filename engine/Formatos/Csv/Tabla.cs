using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>A column of a table written out.</summary>
/// <param name="Nombre">Name in the header.</param>
/// <param name="Numerica">True when JSON writes its cells as numbers.</param>
public sealed record Columna(string Nombre, bool Numerica = false);

/// <summary>Rows ready to be written: every cell already has its printed form, and null is an empty one.</summary>
/// <param name="Columnas">Columns, in order.</param>
/// <param name="Filas">Cells of each row, in the order of the columns.</param>
public sealed record Tabla(IReadOnlyList<Columna> Columnas, IReadOnlyList<IReadOnlyList<string?>> Filas)
{
    private static readonly CsvWriterOptions Csv = new() { Separator = ',', NewLine = "\n" };

    private static readonly JsonWriterOptions Json = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // accents stay readable; nothing here goes into HTML
    };

    /// <summary>Writes CSV: UTF-8 without BOM, comma, LF, one header row.</summary>
    public void EscribirCsv(Stream salida)
    {
        using var csv = CsvWriter.Create(salida, Csv, leaveOpen: true);
        EscribirFila(csv, Columnas.Select(c => c.Nombre));
        foreach (var fila in Filas) EscribirFila(csv, fila);
    }

    /// <summary>Writes an array with one JSON object a row, with the columns as members.</summary>
    public void EscribirJson(Stream salida)
    {
        ArgumentNullException.ThrowIfNull(salida);
        using (var json = new Utf8JsonWriter(salida, Json))
        {
            json.WriteStartArray();
            foreach (var fila in Filas)
            {
                json.WriteStartObject();
                foreach (var (columna, celda) in Columnas.Zip(fila)) EscribirMiembro(json, columna, celda);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        salida.WriteByte((byte)'\n');
    }

    private static void EscribirFila(CsvWriter csv, IEnumerable<string?> celdas)
    {
        foreach (var celda in celdas) csv.WriteField(celda);
        csv.EndRecord();
    }

    private static void EscribirMiembro(Utf8JsonWriter json, Columna columna, string? celda)
    {
        json.WritePropertyName(columna.Nombre);
        if (celda is null) json.WriteNullValue();
        else if (columna.Numerica) json.WriteRawValue(celda);
        else json.WriteStringValue(celda);
    }
}
