using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>A connection between two activities of a flowchart.</summary>
/// <param name="Source">Position of the source among the flowchart's activities.</param>
/// <param name="Port">Outcome of the source that follows it.</param>
/// <param name="Target">Position of the target.</param>
/// <param name="Key">Position of its counters: its own position.</param>
internal sealed record FlowConnection(int Source, string Port, int Target, int Key)
{
    /// <summary>
    /// The connections of a flowchart in JSON order. Read are the form with ends as objects, the old flat one and a wrapper
    /// <c>$values</c>; those to activities that do not exist, those
    /// from activities of an unknown type (whose outcomes nobody knows), and repeated ones, are dropped.
    /// </summary>
    public static IReadOnlyList<FlowConnection> Read(ActivityNode flowchart)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var position = 0; position < flowchart.Children.Count; position++)
        {
            positions.TryAdd(flowchart.Children[position].Id, position);
        }

        var seen = new HashSet<(int, string, int, string)>();
        var connections = new List<FlowConnection>();
        var member = flowchart.Json.Member("connections");
        var list = member as JsonArray ?? (member as JsonObject)?.Member("$values") as JsonArray ?? [];
        foreach (var json in list.OfType<JsonObject>())
        {
            var (source, port) = End(json, "source", "Done");
            var (target, inPort) = End(json, "target", "In");
            if (source is not null && target is not null && positions.TryGetValue(source, out var from) && positions.TryGetValue(target, out var to)
                && flowchart.Children[from].Activity is not NotFoundActivity && seen.Add((from, port, to, inPort)))
            {
                connections.Add(new FlowConnection(from, port, to, connections.Count));
            }
        }

        return connections;
    }

    /// <summary>Whether an activity that ends with these outcomes follows the connection.</summary>
    public bool IsFollowedBy(IReadOnlyList<string> outcomes)
    {
        for (var index = 0; index < outcomes.Count; index++)
        {
            if (string.Equals(outcomes[index], Port, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static (string? Activity, string Port) End(JsonObject connection, string end, string defaultPort)
    {
        // A port that is written empty is an outcome without a name; one that is not written is the usual.
        var (activity, port) = connection.Member(end) is JsonObject written
            ? (written.Text("activity"), written.Text("port"))
            : (connection.Text(end), connection.Text(end + "Port") is { Length: > 0 } flat ? flat : null);
        return (activity, port ?? defaultPort);
    }
}
