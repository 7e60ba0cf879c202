using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Children;

/// <summary>Has one instance of another definition started for each item; by default waits for all of them.</summary>
internal sealed class BulkDispatchWorkflows : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.BulkDispatchWorkflows",
        Category = "Workflows",
        DisplayName = "Bulk Dispatch Workflows",
        Kind = ActivityKind.Task,
        Description = "Inicia otro flujo por cada elemento.",
        Inputs =
        [
            new InputDescriptor("WorkflowDefinitionId", "String") { UiHint = "workflow-definition-picker" },
            new InputDescriptor("Items"),
            new InputDescriptor("CorrelationIdFunction", "String") { AutoEvaluate = false },
            new InputDescriptor("DefaultItemInputKey", "String") { DefaultValue = "Item" },
            new InputDescriptor("Input", "ObjectDictionary"),
            new InputDescriptor("WaitForCompletion", "Boolean") { DefaultValue = true },
            new InputDescriptor("StartNewTrace", "Boolean") { Category = "Open Telemetry", Description = "Sin efecto: no se lleva telemetría." },
            new InputDescriptor("ChannelName", "String") { DisplayName = "Channel", Options = [new InputOption("Default", "")], Description = "Sin efecto: hay una sola cola." },
        ],
        Ports =
        [
            new PortDescriptor("ChildCompleted", PortType.Embedded),
            new PortDescriptor("ChildFaulted", PortType.Embedded),
            new PortDescriptor("Completed"),
            new PortDescriptor("Canceled"),
            new PortDescriptor("Done"),
        ],
    };

    protected internal override bool AutoCompletes => false;

    public override void Execute(ActivityContext context)
    {
        var items = context.Input("Items") as List<object?> ?? [];
        var waits = context.Input("WaitForCompletion") is true && items.Count > 0;
        foreach (var item in items)
        {
            var correlationId = context.Input("CorrelationIdFunction", new Dictionary<string, object?> { ["item"] = item }) as string;
            var childId = ChildWorkflows.Dispatch(context, context.Input("WorkflowDefinitionId") as string, InputFor(context, item), correlationId, waits);
            if (waits)
            {
                context.CreateBookmark(stimulus: childId);
            }
        }

        if (!waits)
        {
            context.Complete(ActivityContext.DefaultOutcome);
        }
    }

    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
    {
        var child = payload as OrderedDictionary<string, object?>;
        var port = child?["status"] as string == nameof(WorkflowSubStatus.Finished) ? "ChildCompleted" : "ChildFaulted";
        if (context.Activity.Child(port) is { } activity)
        {
            context.Schedule(activity, [new("ChildInstanceId", child?["childId"])]);
        }

        CompleteWhenAllEnded(context);
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) =>
        CompleteWhenAllEnded(context);

    private static void CompleteWhenAllEnded(ActivityContext context)
    {
        if (context.BookmarkCount == 0 && context.RunningChildren == 0 && context.QueuedDescendants == 0)
        {
            context.Complete("Completed", ActivityContext.DefaultOutcome);
        }
    }

    private static OrderedDictionary<string, object?> InputFor(ActivityContext context, object? item)
    {
        var input = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in context.Input("Input") as OrderedDictionary<string, object?> ?? [])
        {
            input[name] = value;
        }

        input["ParentInstanceId"] = context.InstanceId;
        if (item is OrderedDictionary<string, object?> values)
        {
            foreach (var (name, value) in values)
            {
                input[name] = value;
            }
        }
        else
        {
            input[context.Input("DefaultItemInputKey") as string ?? "Item"] = item;
        }

        return input;
    }
}
