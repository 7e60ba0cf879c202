using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Parts of an instance in the shapes that the designer knows.</summary>
public static class InstanceJson
{
    /// <summary>An incident.</summary>
    public static JsonObject Incident(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return new JsonObject
        {
            ["activityId"] = incident.ActivityId,
            ["activityNodeId"] = incident.NodeId,
            ["activityType"] = incident.ActivityType,
            ["message"] = incident.Message,
            ["exception"] = new JsonObject { ["type"] = incident.ExceptionType, ["message"] = incident.Message },
            ["timestamp"] = incident.Timestamp,
        };
    }

    /// <summary>A bookmark.</summary>
    public static JsonObject Bookmark(Bookmark bookmark)
    {
        ArgumentNullException.ThrowIfNull(bookmark);
        var json = new JsonObject
        {
            ["id"] = bookmark.Id,
            ["name"] = bookmark.Name,
            ["hash"] = Stimulus.Hash(bookmark.Name, bookmark.Payload),
            ["activityId"] = bookmark.Owner.Activity.Id,
            ["activityNodeId"] = bookmark.Owner.Activity.NodeId,
            ["activityInstanceId"] = bookmark.Owner.Id,
            ["createdAt"] = bookmark.CreatedAt,
            ["autoBurn"] = bookmark.AutoBurn,
            ["autoComplete"] = false,
        };
        if (bookmark.Payload is { } payload)
        {
            json["payload"] = JsonNode.Parse(PlainJson.Write(payload));
        }

        return json;
    }

    /// <summary>A journal line.</summary>
    public static JsonObject LogRecord(JournalRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var json = new JsonObject
        {
            ["id"] = $"{record.InstanceId}/{record.Sequence}",
            ["activityInstanceId"] = record.ActivityInstanceId,
            ["activityId"] = record.ActivityId,
            ["activityType"] = record.ActivityType,
            ["activityTypeVersion"] = 1,
            ["nodeId"] = record.NodeId,
            ["timestamp"] = record.Timestamp,
            ["sequence"] = record.Sequence,
            ["eventName"] = record.EventName,
        };
        foreach (var (name, value) in (ReadOnlySpan<(string, string?)>)
                 [("parentActivityInstanceId", record.ParentActivityInstanceId), ("activityName", record.ActivityName), ("message", record.Message)])
        {
            if (value is not null)
            {
                json[name] = value;
            }
        }

        if (record.Payload is { } payload)
        {
            var details = JsonNode.Parse(payload);
            if (details is JsonObject members && members.Remove("Inputs", out var inputs))
            {
                json["activityState"] = inputs;
            }

            if (details is not JsonObject { Count: 0 })
            {
                json["payload"] = details;
            }
        }

        return json;
    }
}
