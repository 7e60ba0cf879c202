using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace SeguimientoDesempeno.Workflows.Expressions;

/// <summary>
/// JSON of workflow values that reads back exactly what was written, types included: what plain JSON would blur is
/// <c>{"$": type, "v": text}</c>.
/// </summary>
internal static class TaggedJson
{
    private const string Tag = "$";
    private const string Value = "v";
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Write(object? value)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            Write(writer, value);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static object? Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case OrderedDictionary<string, object?> map when map.Count == 0 || map.GetAt(0).Key != Tag:
                WriteMap(writer, map);
                break;
            case OrderedDictionary<string, object?> map:
                writer.WriteStartObject();
                writer.WriteString(Tag, "map");
                writer.WritePropertyName(Value);
                WriteMap(writer, map);
                writer.WriteEndObject();
                break;
            case IReadOnlyDictionary<string, object?> map:
                Write(writer, new OrderedDictionary<string, object?>(map, StringComparer.Ordinal));
                break;
            case IEnumerable<object?> list:
                WriteList(writer, list);
                break;
            case JavaScript.ScriptFunctionResult:
                // Nothing could call it after a reload.
                writer.WriteNullValue();
                break;
            case char letter:
                writer.WriteStringValue(letter.ToString());
                break;
            default:
                var (type, form) = Scalar(value);
                writer.WriteStartObject();
                writer.WriteString(Tag, type);
                writer.WriteString(Value, form);
                writer.WriteEndObject();
                break;
        }
    }

    public static object? Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            case JsonValueKind.Number:
                return element.GetInt32();
            case JsonValueKind.Array:
                var list = new List<object?>(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                {
                    list.Add(Read(item));
                }

                return list;
            case JsonValueKind.Object:
                return element.TryGetProperty(Tag, out var tag) ? ReadTagged(tag.GetString()!, element.GetProperty(Value)) : ReadMap(element);
            default:
                return null;
        }
    }

    public static OrderedDictionary<string, object?> ReadMap(JsonElement element)
    {
        var map = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            map[member.Name] = Read(member.Value);
        }

        return map;
    }

    public static void WriteMap(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> map)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in map)
        {
            writer.WritePropertyName(name);
            Write(writer, item);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable<object?> list)
    {
        writer.WriteStartArray();
        foreach (var item in list)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static (string Type, string Form) Scalar(object value) => value switch
    {
        double number => ("double", number.ToString("R", Invariant)),
        long number => ("long", number.ToString(Invariant)),
        short number => ("short", number.ToString(Invariant)),
        decimal number => ("decimal", number.ToString(Invariant)),
        float number => ("float", number.ToString("R", Invariant)),
        BigInteger number => ("big", number.ToString(Invariant)),
        DateTime moment => ("DateTime", moment.ToString("O", Invariant)),
        DateTimeOffset moment => ("DateTimeOffset", moment.ToString("O", Invariant)),
        DateOnly date => ("DateOnly", date.ToString("O", Invariant)),
        TimeSpan span => ("TimeSpan", span.ToString("c", Invariant)),
        Guid guid => ("Guid", guid.ToString("D")),
        byte[] bytes => ("bytes", Convert.ToBase64String(bytes)),
        byte or sbyte or ushort or uint or ulong => ("double", Convert.ToDouble(value, Invariant).ToString("R", Invariant)),
        Enum member => ("double", Convert.ToInt32(member, Invariant).ToString(Invariant)),
        _ => throw new NotSupportedException($"Un valor de tipo {value.GetType().Name} no se puede guardar en un flujo."),
    };

    private static object? ReadTagged(string type, JsonElement value) => type switch
    {
        "map" => ReadMap(value),
        "double" => double.Parse(value.GetString()!, Invariant),
        "long" => long.Parse(value.GetString()!, Invariant),
        "short" => short.Parse(value.GetString()!, Invariant),
        "decimal" => decimal.Parse(value.GetString()!, Invariant),
        "float" => float.Parse(value.GetString()!, Invariant),
        "big" => BigInteger.Parse(value.GetString()!, Invariant),
        "DateTime" => DateTime.ParseExact(value.GetString()!, "O", Invariant, DateTimeStyles.RoundtripKind),
        "DateTimeOffset" => DateTimeOffset.ParseExact(value.GetString()!, "O", Invariant),
        "DateOnly" => DateOnly.ParseExact(value.GetString()!, "O", Invariant),
        "TimeSpan" => TimeSpan.ParseExact(value.GetString()!, "c", Invariant),
        "Guid" => Guid.ParseExact(value.GetString()!, "D"),
        "bytes" => Convert.FromBase64String(value.GetString()!),
        _ => throw new FormatException($"El estado guardado tiene un tipo desconocido: {type}."),
    };
}
