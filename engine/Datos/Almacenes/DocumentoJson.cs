using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SeguimientoDesempeno.Datos.Transacciones;

namespace SeguimientoDesempeno.Datos.Almacenes;

/// <summary>Whole records kept as JSON in one column: fichas, results, lists of texts.</summary>
internal static class DocumentoJson
{
    private static readonly JsonSerializerOptions Opciones = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Escribir<T>(T valor) => JsonSerializer.Serialize(valor, Opciones);

    public static T Leer<T>(string json) => JsonSerializer.Deserialize<T>(json, Opciones)
        ?? throw new InvalidDataException($"Se esperaba {typeof(T).Name} y la columna trae null.");

    public static T Json<T>(this Fila fila, string columna) => Leer<T>(fila.Texto(columna));
}
