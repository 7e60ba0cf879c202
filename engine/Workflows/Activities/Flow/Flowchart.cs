using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Moving;
using SeguimientoDesempeno.Workflows.Execution.Waiting;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>Runs activities along connections. What runs next is decided by the mode it started in: <see cref="IFlowMode"/>.</summary>
internal sealed class Flowchart : Activity, IStatefulActivity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Flowchart",
        Category = "Flow",
        Description = "Diagrama de flujo.",
        IsContainer = true,
        IsBrowsable = false,
    };

    protected internal override bool AutoCompletes => false;

    protected internal override object? Prepare(ActivityNode node) => new FlowchartPlan(node);

    IActivityState IStatefulActivity.Restore(ActivityNode node, object saved) => saved is List<object?> counters
        ? CounterFlow.Restore(counters)
        : TokenFlow.Restore((FlowchartPlan)node.Prepared!, (OrderedDictionary<string, object?>)saved);

    IActivityState IStatefulActivity.Move(ActivityContext from, IActivityState state, ActivityContext to, InstanceMove move) =>
        ((IFlowMode)state).Move(from, to, move);

    public override void Execute(ActivityContext context)
    {
        if (context.Activity.Children.Count == 0)
        {
            context.Complete();
            return;
        }

        var graph = Graph(context);
        var mode = context.Instance.Plan.FlowchartMode ?? context.Instance.Services.FlowchartMode;
        context.State = mode == FlowchartMode.TokenBased ? new TokenFlow() : new CounterFlow(context.Activity.Children.Count, graph.Connections.Count);
        context.Schedule(context.Activity.Children[graph.Start]);
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (child.Activity.Activity.Descriptor.IsTerminal)
        {
            context.Complete();
            return;
        }

        var mode = (IFlowMode)context.State!;
        mode.ChildCompleted(context, child, outcomes);
        if (!mode.IsPending)
        {
            context.CompleteIfIdle();
        }
    }

    protected internal override void ChildCanceled(ActivityContext context, ActivityContext child)
    {
        var mode = (IFlowMode)context.State!;
        mode.ChildCanceled(context, child);

        // While a race cancels the last that waited, the reference takes its flowchart for completed; the winner goes on all the
        // same. At the root that is only a line in the journal; inside, the container would go on too early.
        if (!mode.IsPending || context.Owner is { Owner: null })
        {
            context.CompleteIfIdle();
        }
    }

    protected internal override IEnumerable<WaitReason> WaitReasons(ActivityContext context) =>
        context.State is IFlowMode mode && mode.WaitReasons(context).ToList() is { Count: > 0 } reasons ? reasons : base.WaitReasons(context);

    /// <summary>Cancels what runs or waits in the flowchart on a way to the activity.</summary>
    public static void CancelAncestors(ActivityContext context, ActivityNode activity)
    {
        var plan = (FlowchartPlan)context.Activity.Prepared!;
        var ancestors = Graph(context).Ancestors[plan.Position(activity)];
        foreach (var child in context.OpenChildren.Where(child => ancestors[plan.Position(child.Activity)]).ToList())
        {
            child.Cancel();
        }
    }

    /// <summary>The graph as seen from where this run began.</summary>
    public static FlowGraph Graph(ActivityContext context) => ((FlowchartPlan)context.Activity.Prepared!).Graph(context.Instance.TriggerActivityId);

    /// <summary>Position of a child among the flowchart's activities.</summary>
    public static int Position(ActivityContext context, ActivityContext child) => ((FlowchartPlan)context.Activity.Prepared!).Position(child.Activity);
}

/// <summary>The way of a flowchart is wrong.</summary>
internal sealed class FlowchartException(string message) : Exception(message);
