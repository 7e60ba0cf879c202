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
        return Tree(tx).Of(plans.Get(tx, definition).Root.Children[0]);
    }

    /// <summary>One activity of a version by its node id, with the workflow inside when it is one used as activity; the root when there is none.</summary>
    public DesignerNode Subgraph(ITransaction tx, DefinitionRecord definition, string? nodeId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(definition);
        var plan = plans.Get(tx, definition);
        return Describe(tx, (nodeId is null ? null : plan.ByNodeId.GetValueOrDefault(nodeId)) ?? plan.Root.Children[0]);
    }

    /// <summary>An activity, what contains it, and the way there from the root; null when the version has no such node.</summary>
    public DesignerPath? Path(ITransaction tx, DefinitionRecord definition, string nodeId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(definition);
        if (plans.Get(tx, definition).ByNodeId.GetValueOrDefault(nodeId) is not { Parent: { } container } child)
        {
            return null;
        }

        var segments = new List<DesignerSegment>();
        for (var node = child; node.Parent is { Parent: not null } parent; node = parent)
        {
            segments.Insert(0, new DesignerSegment(parent.NodeId, parent.Id, parent.Type, node.Port ?? "", parent.Name));
        }

        return new DesignerPath(Describe(tx, child), Describe(tx, container), segments);
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

    private static DesignerTree Tree(ITransaction tx) => new(tx.Workflows.FindPublished);

    private static DesignerNode Describe(ITransaction tx, ActivityNode node) => new(node.NodeId, node.Port ?? "", Tree(tx).Of(node, expand: true));
}

/// <summary>An activity as a designer draws it.</summary>
/// <param name="NodeId">Ids of the ancestor chain joined by colons.</param>
/// <param name="Port">Port of its container that holds it.</param>
/// <param name="Activity">Its JSON.</param>
public sealed record DesignerNode(string NodeId, string Port, JsonObject Activity);

/// <summary>A step on the way from the root to an activity.</summary>
/// <param name="ActivityNodeId">Node id of the container.</param>
/// <param name="ActivityId">Its id.</param>
/// <param name="ActivityType">Its type.</param>
/// <param name="PortName">The port by which the way goes on.</param>
/// <param name="ActivityName">Its technical name, or null.</param>
public sealed record DesignerSegment(string ActivityNodeId, string ActivityId, string ActivityType, string PortName, string? ActivityName);

/// <summary>Where an activity is.</summary>
/// <param name="ChildNode">The activity.</param>
/// <param name="Container">What holds it.</param>
/// <param name="PathSegments">The way from the root.</param>
public sealed record DesignerPath(DesignerNode ChildNode, DesignerNode Container, IReadOnlyList<DesignerSegment> PathSegments);
