using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Flujos;

/// <summary>What the columns of a version repeat of its text.</summary>
internal sealed record DefinitionTexts(string? Description, string? ToolVersion, bool IsSystem, bool IsReadonly, bool Usable, string NameKey, string SearchKey)
{
    public static DefinitionTexts Of(DefinitionRecord definition)
    {
        var json = Read(definition.Json);
        var description = json.Text("description");
        return new DefinitionTexts(
            description,
            json.Text("toolVersion"),
            json.Flag("isSystem"),
            json.Flag("isReadonly"),
            DefinitionJson.UsableAsActivity(json),
            Key(definition.Name ?? definition.DefinitionId),
            Key(string.Join('\n', definition.Name, description, definition.DefinitionId, definition.Id)));
    }

    /// <summary>A text without case and accents.</summary>
    public static string Key(string text) => string.Create(text.Length, text, static (key, source) =>
    {
        for (var index = 0; index < key.Length; index++)
        {
            key[index] = char.ToLowerInvariant(source[index]) switch
            {
                'á' => 'a',
                'é' => 'e',
                'í' => 'i',
                'ó' => 'o',
                'ú' or 'ü' => 'u',
                'ñ' => 'n',
                var letter => letter,
            };
        }
    });

    private static JsonObject Read(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
