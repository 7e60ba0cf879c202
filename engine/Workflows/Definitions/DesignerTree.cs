using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>
/// A compiled definition's activities as the designer needs them: each with id, node id, type and version, and those of
/// an unknown type wrapped in one that it can draw.
/// </summary>
/// <param name="published">The published version of a definition, or null.</param>
internal sealed class DesignerTree(Func<string, DefinitionRecord?> published)
{
    /// <summary>A copy of the activity's JSON, completed at every depth.</summary>
    /// <param name="activity">Where to begin.</param>
    /// <param name="expand">Show the workflow inside this activity, when it is one used as activity.</param>
    public JsonObject Of(ActivityNode activity, bool expand = false)
    {
        if (activity.Parent is null)
        {
            return Workflow(activity);
        }

        var copy = Copy(activity, Index(activity));
        if (expand && activity.Activity is DefinitionActivity)
        {
            copy["root"] = Workflow(activity.Children[^1]);
        }

        return copy;
    }

    /// <summary>The workflow itself, which no definition writes down, with its root inside.</summary>
    private JsonObject Workflow(ActivityNode workflow) => new()
    {
        ["id"] = workflow.Id,
        ["nodeId"] = workflow.NodeId,
        ["type"] = workflow.Type,
        ["version"] = 1,
        ["customProperties"] = new JsonObject(),
        ["metadata"] = new JsonObject(),
        ["root"] = Of(workflow.Children[0]),
    };

    private static Dictionary<JsonNode, ActivityNode> Index(ActivityNode activity)
    {
        var nodes = new Dictionary<JsonNode, ActivityNode>(ReferenceEqualityComparer.Instance);
        void Add(ActivityNode node)
        {
            nodes[node.Json] = node;
            foreach (var child in node.Children) Add(child);
        }

        Add(activity);
        return nodes;
    }

    private JsonObject Copy(ActivityNode node, Dictionary<JsonNode, ActivityNode> nodes)
    {
        if (node.Activity is NotFoundActivity && node.Type != NotFoundActivity.Instance.Descriptor.TypeName)
        {
            return MissingActivity.Wrap(node);
        }

        var descriptor = node.Activity.Descriptor;
        var copy = new JsonObject { ["id"] = node.Id, ["nodeId"] = node.NodeId, ["type"] = descriptor.TypeName, ["version"] = descriptor.Version };
        foreach (var (name, value) in node.Json)
        {
            if (name is not ("id" or "nodeId" or "type" or "version"))
            {
                copy[name] = Copy(value, nodes);
            }
        }

        if (node.Activity is DefinitionActivity used && published(used.Definition.DefinitionId) is { } newest)
        {
            copy["latestAvailablePublishedVersion"] = newest.Version;
            copy["latestAvailablePublishedVersionId"] = newest.Id;
        }

        MissingActivity.SetConnectionsAside(copy);
        return copy;
    }

    private JsonNode? Copy(JsonNode? value, Dictionary<JsonNode, ActivityNode> nodes) => value switch
    {
        JsonObject json when nodes.TryGetValue(json, out var node) => Copy(node, nodes),
        JsonObject json => new JsonObject(json.Select(member => KeyValuePair.Create(member.Key, Copy(member.Value, nodes)))),
        JsonArray list => new JsonArray([.. list.Select(item => Copy(item, nodes))]),
        _ => value?.DeepClone(),
    };
}
