using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Definitions that use another as an activity.</summary>
internal static class DefinitionConsumers
{
    /// <summary>Latest and published versions in which an activity is this definition.</summary>
    public static IReadOnlyList<DefinitionRecord> Direct(ITransaction tx, string definitionId) =>
        [.. tx.Get<IDefinitionIndex>().Mentioning(definitionId).Where(candidate => Uses(JsonNode.Parse(candidate.Json), definitionId).Any())];

    /// <summary>Definitions that use it, also through others; by id.</summary>
    public static IReadOnlyList<string> All(ITransaction tx, string definitionId)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([definitionId]);
        while (pending.TryPop(out var used))
        {
            foreach (var consumer in Direct(tx, used))
            {
                if (consumer.DefinitionId != definitionId && found.Add(consumer.DefinitionId))
                {
                    pending.Push(consumer.DefinitionId);
                }
            }
        }

        return [.. found];
    }

    /// <summary>The text of a consumer that uses this version instead; null when it does already.</summary>
    public static string? Follow(DefinitionRecord consumer, DefinitionRecord version)
    {
        var json = JsonNode.Parse(consumer.Json)!;
        var type = WorkflowDescriptors.Of(version).TypeName;
        var changed = false;
        foreach (var use in Uses(json, version.DefinitionId).Where(use => use.Text("workflowDefinitionVersionId") != version.Id))
        {
            use["type"] = type;
            use["version"] = version.Version;
            use["workflowDefinitionVersionId"] = version.Id;
            changed = true;
        }

        return changed ? json.ToJsonString() : null;
    }

    private static IEnumerable<JsonObject> Uses(JsonNode? node, string definitionId) => node switch
    {
        JsonObject json => (json.Text("type") is not null && json.Text("workflowDefinitionId") == definitionId ? [json] : Enumerable.Empty<JsonObject>())
            .Concat(json.SelectMany(member => Uses(member.Value, definitionId))),
        JsonArray list => list.SelectMany(item => Uses(item, definitionId)),
        _ => [],
    };
}
