using System.Globalization;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Compatibilidad;

/// <summary>Values as the vectors write them: dates with seven decimals and offset, ids of instances as <c>&lt;id&gt;</c>.</summary>
internal static class ReferenceJson
{
    public static JsonNode? Write(object? value, List<string> ids) => value switch
    {
        null => null,
        string text when ids.Exists(id => text == id || text.StartsWith(id + "-", StringComparison.Ordinal)) => "<id>",
        DateTime moment => new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
        IEnumerable<KeyValuePair<string, object?>> map => new JsonObject(map.Select(member => KeyValuePair.Create(member.Key, Write(member.Value, ids)))),
        List<object?> list => new JsonArray([.. list.Select(item => Write(item, ids))]),
        double number when !double.IsFinite(number) => number.ToString(CultureInfo.InvariantCulture),
        _ => JsonNode.Parse(PlainJson.Write(value)),
    };
}
