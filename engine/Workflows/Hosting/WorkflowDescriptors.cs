using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Workflows as activity types: one for each version that may be used in others.</summary>
public static class WorkflowDescriptors
{
    /// <summary>The versions marked as usable, published or older: a draft that nobody has published is not among them.</summary>
    public static IReadOnlyList<DefinitionRecord> UsableVersions(IWorkflowStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return [.. store.ListDefinitions().Where(IsUsable)];
    }

    /// <summary>The activity type of a version.</summary>
    public static ActivityDescriptor Of(DefinitionRecord definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return DefinitionActivity.Describe(new EmbeddedDefinition(definition, JsonNode.Parse(definition.Json) as JsonObject ?? []));
    }

    private static bool IsUsable(DefinitionRecord definition) =>
        definition.Json.Contains("usableAsActivity", StringComparison.OrdinalIgnoreCase) && JsonNode.Parse(definition.Json) is JsonObject json && DefinitionJson.UsableAsActivity(json);
}
