using System.Text.Json;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <content>Reading.</content>
internal static partial class InstanceState
{
    public static WorkflowInstance Read(InstanceRecord record, WorkflowPlan plan, BurstServices services)
    {
        using var document = JsonDocument.Parse(record.State);
        var state = document.RootElement;
        var instance = new WorkflowInstance(record.Id, plan, services)
        {
            Input = TaggedJson.ReadMap(state.GetProperty("input")),
            Output = TaggedJson.ReadMap(state.GetProperty("output")),
            SubStatus = record.SubStatus,
            CorrelationId = record.CorrelationId,
            Name = record.Name,
            ParentInstanceId = record.ParentInstanceId,
            AwaitedBy = Text(state, "awaitedBy"),
            TriggerActivityId = Text(state, "trigger"),
            TriggerPayload = Value(state, "triggerPayload"),
            CreatedAt = record.CreatedAt,
            Revision = record.Revision,
            JournalLength = state.GetProperty("journal").GetInt32(),
            LastExecution = state.GetProperty("executions").GetInt32(),
            LastBookmark = state.GetProperty("bookmarkCount").GetInt32(),
        };
        if (state.TryGetProperty("outputs", out var outputs))
        {
            foreach (var activity in outputs.EnumerateObject())
            {
                instance.Outputs.Restore(activity.Name, TaggedJson.ReadMap(activity.Value));
            }
        }

        instance.Outputs.LastResult = Value(state, "lastResult");
        var executions = ReadExecutions(state, instance);
        foreach (var bookmark in state.GetProperty("bookmarks").EnumerateArray())
        {
            var read = ReadBookmark(bookmark, executions);
            read.Owner.AddBookmark(read);
        }

        foreach (var incident in state.GetProperty("incidents").EnumerateArray())
        {
            instance.Incidents.Add(ReadIncident(incident, executions));
        }

        return instance;
    }

    private static Dictionary<int, ActivityContext> ReadExecutions(JsonElement state, WorkflowInstance instance)
    {
        var executions = new Dictionary<int, ActivityContext>();
        var statuses = new Dictionary<int, ActivityStatus>();
        foreach (var element in state.GetProperty("contexts").EnumerateArray())
        {
            var number = element.GetProperty("n").GetInt32();
            var nodeId = element.GetProperty("node").GetString()!;
            var node = instance.Plan.ByNodeId.GetValueOrDefault(nodeId)
                ?? throw new InvalidOperationException($"La versión {instance.Plan.VersionId} no tiene la posición «{nodeId}» de la instancia {instance.Id}.");
            var owner = element.TryGetProperty("owner", out var ownerNumber) ? executions[ownerNumber.GetInt32()] : null;
            var execution = new ActivityContext(instance, node, owner, number)
            {
                IsTrigger = element.TryGetProperty("isTrigger", out _),
                IsBackward = element.TryGetProperty("backward", out _),
                IsLate = element.TryGetProperty("late", out _),
                IsAwaited = !element.TryGetProperty("told", out _),
            };
            executions[number] = execution;
            statuses[number] = (ActivityStatus)element.GetProperty("status").GetInt32();
            instance.Root ??= execution;
            Restore(element, execution);
        }

        // Open executions in the stored order, which is that of the lists of children too.
        foreach (var number in state.GetProperty("open").EnumerateArray())
        {
            executions[number.GetInt32()].SetStatus(statuses[number.GetInt32()]);
        }

        foreach (var (number, execution) in executions)
        {
            execution.SetStatus(statuses[number]);
        }

        return executions;
    }

    private static void Restore(JsonElement element, ActivityContext execution)
    {
        if (Value(element, "inputs") is List<object?> inputs)
        {
            execution.RestoreInputs([.. inputs]);
        }

        if (element.TryGetProperty("variables", out var variables))
        {
            foreach (var variable in variables.EnumerateArray())
            {
                var value = Value(variable, "value");
                execution.Declare(variable.TryGetProperty("declared", out var index)
                    ? new Variable(execution.Activity.Variables[index.GetInt32()], value)
                    : Variable.Dynamic(Text(variable, "name")!, value));
            }
        }

        if (element.TryGetProperty("properties", out var properties))
        {
            foreach (var (name, value) in TaggedJson.ReadMap(properties))
            {
                execution.SetProperty(name, value);
            }
        }

        if (element.TryGetProperty("outputs", out var outputs))
        {
            execution.KeptOutputs = TaggedJson.ReadMap(outputs);
        }

        if (Value(element, "state") is { } saved && execution.Activity.Activity is IStatefulActivity stateful)
        {
            execution.State = stateful.Restore(execution.Activity, saved);
        }
    }

    private static Bookmark ReadBookmark(JsonElement element, Dictionary<int, ActivityContext> executions) =>
        new(
            executions[element.GetProperty("owner").GetInt32()],
            element.GetProperty("n").GetInt32(),
            Text(element, "name")!,
            Value(element, "payload"),
            (DateTimeOffset)Value(element, "created")!)
        {
            DueAt = (DateTimeOffset?)Value(element, "due"),
            Tag = Text(element, "tag"),
            AutoBurn = element.GetProperty("burn").GetBoolean(),
            IsStored = element.GetProperty("stored").GetBoolean(),
        };

    private static Incident ReadIncident(JsonElement element, Dictionary<int, ActivityContext> executions) =>
        new(
            element.GetProperty("n").GetInt32(),
            Text(element, "activityId")!,
            Text(element, "nodeId")!,
            Text(element, "type")!,
            Text(element, "message")!,
            Text(element, "exception")!,
            (DateTimeOffset)Value(element, "at")!)
        {
            // What waited may have been cancelled since by another branch: there is nothing left to resume.
            Resume = element.TryGetProperty("bookmark", out var bookmark) && executions.ContainsKey(bookmark.GetProperty("owner").GetInt32())
                ? new PendingResume(ReadBookmark(bookmark, executions), Value(element, "payload"))
                : null,
        };

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static object? Value(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? TaggedJson.Read(value) : null;
}
