using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>A version as a file: what was saved, unknown members included, in canonical form.</summary>
public static partial class DefinitionFile
{
    private const string Schema = "https://elsaworkflows.io/schemas/workflow-definition/v3.0.0/schema.json";

    /// <summary>The text of the file.</summary>
    public static string Write(DefinitionRecord definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var json = JsonNode.Parse(definition.Json) as JsonObject ?? [];
        json["$schema"] = Schema;
        json["id"] = definition.Id;
        json["definitionId"] = definition.DefinitionId;
        json["version"] = definition.Version;
        json["createdAt"] = definition.CreatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz");
        json["isLatest"] = definition.IsLatest;
        json["isPublished"] = definition.IsPublished;
        json.Remove("links");
        return CanonicalJson.Write(json);
    }

    /// <summary>A name for the file that tells definition and version.</summary>
    public static string Name(DefinitionRecord definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var slug = NotForNames().Replace((definition.Name ?? "").ToLowerInvariant(), "-").Trim('-');
        return $"workflow-definition-{(slug.Length == 0 ? "" : slug + "-")}{NotForFiles().Replace(definition.DefinitionId, "-")}-{NotForFiles().Replace(definition.Id, "-")}.json";
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotForNames();

    [GeneratedRegex("[^A-Za-z0-9._-]+")]
    private static partial Regex NotForFiles();
}
