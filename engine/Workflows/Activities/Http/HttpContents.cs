using System.Text;
using System.Text.Json;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>Bodies of requests and responses as workflow values.</summary>
public static class HttpContents
{
    private const string Json = "application/json";

    /// <summary>A body as a value: JSON as its value, forms and other texts as text, anything else as bytes; null when empty.</summary>
    public static object? Parse(byte[] content, string? contentType)
    {
        ArgumentNullException.ThrowIfNull(content);
        var type = contentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "";
        if (content.Length == 0)
        {
            return null;
        }

        if (type == Json || type.EndsWith("+json", StringComparison.Ordinal))
        {
            try
            {
                return PlainJson.Parse(Encoding.UTF8.GetString(content));
            }
            catch (JsonException)
            {
                return Encoding.UTF8.GetString(content);
            }
        }

        return type.Length == 0 || type.StartsWith("text/", StringComparison.Ordinal) || type.Contains("xml", StringComparison.Ordinal)
            || type is "application/javascript" or "application/x-www-form-urlencoded"
            ? Encoding.UTF8.GetString(content)
            : content;
    }

    /// <summary>A value as a body with its media type: text as it is, bytes as they are, anything else as JSON.</summary>
    internal static (byte[] Content, string ContentType) Write(object? value, string? contentType) => value switch
    {
        null => ([], contentType ?? "text/plain"),
        byte[] bytes => (bytes, contentType ?? "application/octet-stream"),
        string text => (Encoding.UTF8.GetBytes(text), contentType ?? "text/plain"),
        OrderedDictionary<string, object?> fields when contentType == "application/x-www-form-urlencoded" =>
            (Encoding.UTF8.GetBytes(string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(ValueConverter.ToText(field.Value))}"))), contentType),
        _ => (Encoding.UTF8.GetBytes(PlainJson.Write(value)), contentType ?? Json),
    };

    /// <summary>Headers given as an object whose members are texts or lists of texts.</summary>
    internal static List<KeyValuePair<string, string>> Headers(object? value)
    {
        var map = value switch
        {
            OrderedDictionary<string, object?> given => given,
            string text when !string.IsNullOrWhiteSpace(text) => PlainJson.TryParse(text) as OrderedDictionary<string, object?>,
            _ => null,
        };
        return
        [
            .. from header in map ?? []
               from item in header.Value as List<object?> ?? [header.Value]
               select new KeyValuePair<string, string>(header.Key, ValueConverter.ToText(item)),
        ];
    }

    /// <summary>Headers as an object of lists.</summary>
    internal static OrderedDictionary<string, object?> Headers(IEnumerable<KeyValuePair<string, string>> headers)
    {
        var map = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in headers)
        {
            if (map.TryGetValue(name, out var values))
            {
                ((List<object?>)values!).Add(value);
            }
            else
            {
                map[name] = new List<object?> { value };
            }
        }

        return map;
    }
}
