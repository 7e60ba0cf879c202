using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>
/// The canonical text of a definition: members in a fixed order (the known ones first, then the rest by name), LF, two spaces,
/// numbers in their shortest form, non-ASCII letters as they are.
/// </summary>
public static class CanonicalJson
{
    private static readonly string[] KnownOrder =
    [
        "$schema", "id", "nodeId", "definitionId", "name", "displayName", "type", "typeName", "description", "createdAt", "version", "toolVersion",
        "isArray", "value", "expression", "memoryReference", "variables", "inputs", "outputs", "outcomes", "isReadonly", "isSystem", "isLatest",
        "isPublished", "options", "customProperties", "metadata", "source", "target", "vertices", "activities", "connections", "root",
    ];

    /// <summary>What a save has to change, and so does not count when two texts are compared.</summary>
    private static readonly string[] Volatile = ["$schema", "id", "version", "createdAt", "isLatest", "isPublished", "isReadonly", "toolVersion", "links"];

    /// <summary>The same at any depth: what the server tells the designer, and what drawing measures.</summary>
    private static readonly string[] NestedVolatile = ["nodeId", "size", "latestAvailablePublishedVersion", "latestAvailablePublishedVersionId"];

    private static readonly Dictionary<string, int> Ranks = KnownOrder.Select((name, rank) => (name, rank)).ToDictionary(pair => pair.name, pair => pair.rank);

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The canonical text, ending in LF.</summary>
    public static string Write(JsonObject definition) => Write(definition, comparable: false);

    /// <summary>The canonical text without what a save has to change: equal texts are equal definitions.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static string Comparable(string json) => JsonNode.Parse(json) is JsonObject definition ? Write(definition, comparable: true) : json;

    private static string Write(JsonObject definition, bool comparable)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(16384);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            WriteObject(writer, definition, comparable ? Volatile : [], comparable);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonObject json, string[] without, bool comparable)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in json.OrderBy(member => Ranks.GetValueOrDefault(member.Key, int.MaxValue)).ThenBy(member => member.Key, StringComparer.Ordinal))
        {
            if (without.Contains(name, StringComparer.Ordinal) || (comparable && NestedVolatile.Contains(name, StringComparer.Ordinal)))
            {
                continue;
            }

            writer.WritePropertyName(name);
            WriteNode(writer, value, comparable);
        }

        writer.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter writer, JsonNode? node, bool comparable)
    {
        switch (node)
        {
            case null:
                writer.WriteNullValue();
                break;
            case JsonObject json:
                WriteObject(writer, json, [], comparable);
                break;
            case JsonArray list:
                writer.WriteStartArray();
                foreach (var item in list)
                {
                    WriteNode(writer, item, comparable);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteScalar(writer, node);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, JsonNode node)
    {
        if (node.GetValueKind() == JsonValueKind.Number && decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            // The division drops zeros at the end.
            writer.WriteNumberValue(number / 1.000000000000000000000000000000000m);
        }
        else
        {
            node.WriteTo(writer);
        }
    }
}
