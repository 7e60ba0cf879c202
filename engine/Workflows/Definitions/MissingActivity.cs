using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities.Composition;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>
/// Activities of a type that is not installed: the designer gets a stand-in that carries the original as text, and what it
/// saves becomes the original again, so that nothing is lost.
/// </summary>
internal static class MissingActivity
{
    private const string Original = "originalActivityJson";
    private const string Aside = "notFoundConnections";
    private const string Position = "position";

    private static string StandIn => NotFoundActivity.Instance.Descriptor.TypeName;

    /// <summary>The stand-in for an activity.</summary>
    public static JsonObject Wrap(ActivityNode node)
    {
        var metadata = node.Metadata?.DeepClone().AsObject() ?? [];
        metadata["displayText"] = $"No existe: {node.Type}";
        return new JsonObject
        {
            ["id"] = node.Id,
            ["nodeId"] = node.NodeId,
            ["name"] = node.Name,
            ["type"] = StandIn,
            ["version"] = 1,
            ["missingTypeName"] = node.Type,
            ["missingTypeVersion"] = int.TryParse(node.Json.Text("version"), out var version) ? version : 1,
            [Original] = node.Json.ToJsonString(),
            ["customProperties"] = new JsonObject { ["canStartWorkflow"] = false, ["runAsynchronously"] = false },
            ["metadata"] = metadata,
        };
    }

    /// <summary>Takes out of a flowchart's connections those that touch a stand-in, which has not their ports, and remembers them.</summary>
    public static void SetConnectionsAside(JsonObject flowchart)
    {
        var missing = Activities(flowchart).Where(activity => activity.Text("type") == StandIn).Select(activity => activity.Text("id")).ToHashSet();
        if (missing.Count == 0 || flowchart.Member("connections") is not JsonArray connections)
        {
            return;
        }

        var custom = flowchart.Member("customProperties") as JsonObject;
        if (custom is null)
        {
            flowchart["customProperties"] = custom = [];
        }

        if (custom[Aside] is not JsonArray aside)
        {
            custom[Aside] = aside = [];
        }

        for (var index = connections.Count - 1; index >= 0; index--)
        {
            if (connections[index] is JsonObject connection && (missing.Contains(End(connection, "source")) || missing.Contains(End(connection, "target"))))
            {
                connections.RemoveAt(index);
                connection[Position] = index;
                aside.Insert(0, connection);
            }
        }
    }

    /// <summary>Puts the originals back in place of the stand-ins, at every depth.</summary>
    public static JsonNode? Restore(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json when json.Text("type") == StandIn && json.Text(Original) is { Length: > 0 } text:
                return Unwrap(json, text);
            case JsonObject json:
                foreach (var (name, value) in json.ToList())
                {
                    if (Restore(value) is var restored && !ReferenceEquals(restored, value)) json[name] = restored;
                }

                RestoreConnections(json);
                return json;
            case JsonArray list:
                for (var index = 0; index < list.Count; index++)
                {
                    if (Restore(list[index]) is var restored && !ReferenceEquals(restored, list[index])) list[index] = restored;
                }

                return list;
            default:
                return node;
        }
    }

    /// <summary>The original, where it has been moved to on the canvas; the stand-in itself when its text is no activity.</summary>
    private static JsonObject Unwrap(JsonObject standIn, string text)
    {
        JsonObject? original;
        try
        {
            original = JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return standIn;
        }

        if (original is null)
        {
            return standIn;
        }

        if ((standIn.Member("metadata") as JsonObject)?.Member("designer") is { } designer)
        {
            var metadata = original.Member("metadata") as JsonObject;
            if (metadata is null)
            {
                original["metadata"] = metadata = [];
            }

            metadata["designer"] = designer.DeepClone();
        }

        return original;
    }

    private static void RestoreConnections(JsonObject flowchart)
    {
        if ((flowchart.Member("customProperties") as JsonObject)?[Aside] is not JsonArray { Count: > 0 } aside
            || flowchart.Member("connections") is not JsonArray connections)
        {
            return;
        }

        var present = Activities(flowchart).Select(activity => activity.Text("id")).ToHashSet();
        foreach (var connection in aside.OfType<JsonObject>().Where(connection => connection.ContainsKey(Position)).ToList())
        {
            aside.Remove(connection);
            var position = int.TryParse(connection.Text(Position), out var index) ? index : connections.Count;
            connection.Remove(Position);
            if (present.Contains(End(connection, "source")) && present.Contains(End(connection, "target")))
            {
                connections.Insert(Math.Clamp(position, 0, connections.Count), connection);
            }
        }
    }

    private static IEnumerable<JsonObject> Activities(JsonObject flowchart) => (flowchart.Member("activities") as JsonArray ?? []).OfType<JsonObject>();

    private static string? End(JsonObject connection, string end) => connection.Member(end) switch
    {
        JsonObject json => json.Text("activity"),
        JsonValue value when value.TryGetValue(out string? id) => id,
        _ => null,
    };
}
