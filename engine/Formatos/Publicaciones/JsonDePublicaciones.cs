using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SeguimientoDesempeno.Formatos.Publicaciones;

/// <summary>
/// The one JSON form of a publication: names as in the CSV files (<c>clave_indicador</c>), LF, numbers in their
/// shortest form, ISO dates. The same data gives the same bytes.
/// </summary>
public static class JsonDePublicaciones
{
    private static readonly JsonSerializerOptions Opciones = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        // The files are data, not HTML: «ó» stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        Converters = { new DecimalMasCorto(), new TextoRepetido(), new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The JSON of a value, UTF-8, ended by a line feed.</summary>
    public static byte[] Escribir<T>(T valor)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(valor, Opciones);
        return [.. json, (byte)'\n'];
    }

    /// <exception cref="JsonException">The bytes are not the JSON of a <typeparamref name="T"/>.</exception>
    internal static T Leer<T>(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<T>(json, Opciones) ?? throw new JsonException("El archivo está vacío.");

    /// <summary>The same for bytes that may be something else: null when they are.</summary>
    internal static T? SiSeLee<T>(ReadOnlySpan<byte> json)
        where T : class
    {
        try
        {
            return Leer<T>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed class DecimalMasCorto : JsonConverter<decimal>
    {
        // Dividing by a one with 28 decimals drops trailing zeros: 1.50 and 1.5 are the same figure.
        private const decimal UnoConEscala = 1.0000000000000000000000000000m;

        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value / UnoConEscala);
    }

    /// <summary>Keys, states and roles come by the ten thousand: each short text is kept once a thread.</summary>
    private sealed class TextoRepetido : JsonConverter<string>
    {
        private const int LargoMaximo = 48;
        private const int CuantosMaximo = 20_000;

        [ThreadStatic]
        private static HashSet<string>? textos;

        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.HasValueSequence || reader.ValueSpan.Length > LargoMaximo)
            {
                return reader.GetString()!;
            }

            Span<char> letras = stackalloc char[LargoMaximo];
            letras = letras[..reader.CopyString(letras)];
            var porLetras = (textos ??= []).GetAlternateLookup<ReadOnlySpan<char>>();
            if (!porLetras.TryGetValue(letras, out var texto))
            {
                texto = letras.ToString();
                if (textos.Count < CuantosMaximo)
                {
                    textos.Add(texto);
                }
            }

            return texto;
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
