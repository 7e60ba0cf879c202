using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>Reading members of definition JSON, whose names compare without case.</summary>
public static class JsonMembers
{
    /// <summary>The member by name (exact first, else without case), or null.</summary>
    public static JsonNode? Member(this JsonObject json, string name)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.TryGetPropertyValue(name, out var exact))
        {
            return exact;
        }

        foreach (var (key, value) in json)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The member as text; numbers and booleans give their JSON form; null when missing or no scalar.</summary>
    public static string? Text(this JsonObject json, string name) => json.Member(name) is JsonValue value
        ? value.TryGetValue(out string? text) ? text : value.ToJsonString()
        : null;

    /// <summary>True when the member is the boolean true or the text "true".</summary>
    public static bool Flag(this JsonObject json, string name) =>
        bool.TryParse(json.Text(name), out var flag) && flag;
}
