using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Workflows as activity types: one for each version that may be used in others.</summary>
public static class WorkflowDescriptors
{
    /// <summary>The activity type of a version.</summary>
    public static ActivityDescriptor Of(DefinitionRecord definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return DefinitionActivity.Describe(new EmbeddedDefinition(definition, JsonNode.Parse(definition.Json) as JsonObject ?? []));
    }
}
