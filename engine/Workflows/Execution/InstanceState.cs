using System.Text.Json;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>
/// The state of an instance as JSON. Between bursts the queue is empty; what is left are the open executions (and the owners
/// they hang from), bookmarks, incidents, values and counters. Reading gives back exactly what was written.
/// </summary>
internal static partial class InstanceState
{
    public static string Write(WorkflowInstance instance)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            Write(writer, instance);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, WorkflowInstance instance)
    {
        writer.WriteStartObject();
        writer.WriteNumber("journal", instance.JournalLength);
        writer.WriteNumber("executions", instance.LastExecution);
        writer.WriteNumber("bookmarkCount", instance.LastBookmark);
        WriteText(writer, "awaitedBy", instance.AwaitedBy);
        WriteText(writer, "trigger", instance.TriggerActivityId);
        WriteValue(writer, "triggerPayload", instance.TriggerPayload);
        WriteMap(writer, "input", instance.Input);
        WriteMap(writer, "output", instance.Output);
        WriteValue(writer, "lastResult", instance.Outputs.LastResult);
        if (instance.Outputs.ByActivity is { } outputs)
        {
            writer.WriteStartObject("outputs");
            foreach (var (activity, values) in outputs)
            {
                WriteMap(writer, activity, values);
            }

            writer.WriteEndObject();
        }

        WriteExecutions(writer, instance);
        WriteBookmarks(writer, instance.Bookmarks);
        WriteIncidents(writer, instance.Incidents);
        writer.WriteEndObject();
    }

    private static void WriteExecutions(Utf8JsonWriter writer, WorkflowInstance instance)
    {
        // Newest first, as the reference does: after a wait, children are cancelled in this order.
        writer.WriteStartArray("open");
        for (var index = instance.Open.Count - 1; index >= 0; index--)
        {
            writer.WriteNumberValue(instance.Open[index].Number);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("contexts");
        foreach (var execution in instance.KeptExecutions())
        {
            WriteExecution(writer, execution);
        }

        writer.WriteEndArray();
    }

    private static void WriteExecution(Utf8JsonWriter writer, ActivityContext execution)
    {
        writer.WriteStartObject();
        writer.WriteNumber("n", execution.Number);
        writer.WriteString("node", execution.Activity.NodeId);
        writer.WriteNumber("status", (int)execution.Status);
        if (execution.Owner is { } owner)
        {
            writer.WriteNumber("owner", owner.Number);
        }

        if (!execution.IsAwaited)
        {
            writer.WriteBoolean("told", true);
        }

        if (execution.IsBackward)
        {
            writer.WriteBoolean("backward", true);
        }

        if (execution.IsLate)
        {
            writer.WriteBoolean("late", true);
        }

        if (execution.IsTrigger)
        {
            writer.WriteBoolean("isTrigger", true);
        }

        if (execution.EvaluatedInputs.Count > 0)
        {
            WriteValue(writer, "inputs", execution.EvaluatedInputs);
        }

        var variables = execution.LastingVariables().ToList();
        if (variables.Count > 0)
        {
            writer.WriteStartArray("variables");
            foreach (var (variable, value) in variables)
            {
                writer.WriteStartObject();
                var declared = Array.IndexOf(execution.Activity.Variables, variable.Declaration);
                if (declared >= 0)
                {
                    writer.WriteNumber("declared", declared);
                }
                else
                {
                    writer.WriteString("name", variable.Declaration.Name);
                }

                WriteValue(writer, "value", value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (execution.Properties is { Count: > 0 } properties)
        {
            WriteMap(writer, "properties", properties);
        }

        if (execution.KeptOutputs is { } outputs && execution.Status == ActivityStatus.Running)
        {
            WriteMap(writer, "outputs", outputs);
        }

        WriteValue(writer, "state", execution.State?.Save());
        writer.WriteEndObject();
    }

    private static void WriteBookmarks(Utf8JsonWriter writer, List<Bookmark> bookmarks)
    {
        writer.WriteStartArray("bookmarks");
        foreach (var bookmark in bookmarks)
        {
            WriteBookmark(writer, bookmark);
        }

        writer.WriteEndArray();
    }

    private static void WriteBookmark(Utf8JsonWriter writer, Bookmark bookmark)
    {
        writer.WriteStartObject();
        writer.WriteNumber("n", bookmark.Sequence);
        writer.WriteNumber("owner", bookmark.Owner.Number);
        writer.WriteString("name", bookmark.Name);
        WriteValue(writer, "payload", bookmark.Payload);
        WriteValue(writer, "due", bookmark.DueAt);
        WriteText(writer, "tag", bookmark.Tag);
        writer.WriteBoolean("burn", bookmark.AutoBurn);
        WriteValue(writer, "created", bookmark.CreatedAt);
        writer.WriteBoolean("stored", bookmark.IsStored);
        writer.WriteEndObject();
    }

    private static void WriteIncidents(Utf8JsonWriter writer, List<Incident> incidents)
    {
        writer.WriteStartArray("incidents");
        foreach (var incident in incidents)
        {
            writer.WriteStartObject();
            writer.WriteNumber("n", incident.ActivityInstance);
            writer.WriteString("activityId", incident.ActivityId);
            writer.WriteString("nodeId", incident.NodeId);
            writer.WriteString("type", incident.ActivityType);
            writer.WriteString("message", incident.Message);
            writer.WriteString("exception", incident.ExceptionType);
            WriteValue(writer, "at", incident.Timestamp);
            if (incident.Resume is { } resume)
            {
                writer.WritePropertyName("bookmark");
                WriteBookmark(writer, resume.Bookmark);
                WriteValue(writer, "payload", resume.Payload);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, string name, object? value)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            TaggedJson.Write(writer, value);
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, string name, OrderedDictionary<string, object?> map)
    {
        writer.WritePropertyName(name);
        TaggedJson.WriteMap(writer, map);
    }
}
