using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>
/// The state of an instance whose definition no longer has the place where it stands. It cannot be run, but what happens to it is
/// kept: once the definition is back, a retry goes on with what had come.
/// </summary>
internal static class StrandedState
{
    private const string ExceptionType = "InstanciaVarada";

    /// <summary>The instance, its bookmark resumed in vain: an incident more. Null when the instance has no such bookmark.</summary>
    public static InstanceRecord? WithIncident(InstanceRecord record, BookmarkRecord bookmark, object? payload, string reason, DateTimeOffset now)
    {
        var state = JsonNode.Parse(record.State)!.AsObject();
        var bookmarks = state["bookmarks"]!.AsArray();
        if (ByNumber(bookmarks, bookmark.Sequence) is not { } waiting)
        {
            return null;
        }

        var execution = (int)waiting["owner"]!;
        var context = ByNumber(state["contexts"]!.AsArray(), execution)!;
        if (bookmark.AutoBurn)
        {
            bookmarks.Remove(waiting);
        }
        else
        {
            waiting.Remove("due");
        }

        context["status"] = (int)ActivityStatus.Faulted;
        var incident = new JsonObject
        {
            ["n"] = execution,
            ["activityId"] = bookmark.ActivityId,
            ["nodeId"] = context["node"]!.DeepClone(),
            ["type"] = bookmark.Name,
            ["message"] = reason,
            ["exception"] = ExceptionType,
            ["at"] = JsonNode.Parse(TaggedJson.Write(now)),
            ["bookmark"] = waiting.DeepClone(),
        };
        if (payload is not null)
        {
            incident["payload"] = JsonNode.Parse(TaggedJson.Write(payload));
        }

        state["incidents"]!.AsArray().Add(incident);
        state["journal"] = (int)state["journal"]! + 1;
        return record with
        {
            IncidentCount = record.IncidentCount + 1,
            UpdatedAt = now,
            Revision = record.Revision + 1,
            State = state.ToJsonString(),
        };
    }

    /// <summary>The line that tells of that incident in the journal.</summary>
    public static JournalRecord Line(InstanceRecord stranded, BookmarkRecord bookmark, string reason)
    {
        using var state = JsonDocument.Parse(stranded.State);
        return new JournalRecord
        {
            InstanceId = stranded.Id,
            Sequence = state.RootElement.GetProperty("journal").GetInt32(),
            ActivityInstanceId = bookmark.ActivityInstanceId,
            ActivityId = bookmark.ActivityId,
            ActivityType = bookmark.Name,
            NodeId = Incidents(stranded)[^1].NodeId,
            Timestamp = stranded.UpdatedAt,
            EventName = JournalEvents.Faulted,
            Message = reason,
        };
    }

    /// <summary>The incidents, which can be told without the definition.</summary>
    public static IReadOnlyList<Incident> Incidents(InstanceRecord record)
    {
        using var state = JsonDocument.Parse(record.State);
        return [.. state.RootElement.GetProperty("incidents").EnumerateArray().Select(incident => new Incident(
            incident.GetProperty("n").GetInt32(),
            incident.GetProperty("activityId").GetString()!,
            incident.GetProperty("nodeId").GetString()!,
            incident.GetProperty("type").GetString()!,
            incident.GetProperty("message").GetString()!,
            incident.GetProperty("exception").GetString()!,
            (DateTimeOffset)TaggedJson.Read(incident.GetProperty("at"))!))];
    }

    /// <summary>Name of the bookmark by which its parent waits, or null.</summary>
    public static string? AwaitedBy(InstanceRecord record) => JsonNode.Parse(record.State)!.AsObject().Text("awaitedBy");

    private static JsonObject? ByNumber(JsonArray elements, int number) =>
        elements.OfType<JsonObject>().FirstOrDefault(element => (int)element["n"]! == number);
}
