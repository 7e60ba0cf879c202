using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>What a designer shows and sends back.</content>
public sealed partial class WorkflowHost
{
    /// <summary>
    /// The root activity of a version with ids, node ids, types and versions at every depth; activities of an unknown type
    /// are wrapped in one that a designer can draw.
    /// </summary>
    public JsonObject DesignerRoot(ITransaction tx, DefinitionRecord definition)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(definition);
        return DesignerTree.Of(plans.Get(tx, definition).Root.Children[0]);
    }

    /// <summary>Puts the original activities back in a definition that a designer sends, in place of what was wrapped.</summary>
    public static void RestoreWrapped(JsonObject definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.Member("root") is { } root && MissingActivity.Restore(root) is var restored && !ReferenceEquals(restored, root))
        {
            definition["root"] = restored;
        }
    }
}
