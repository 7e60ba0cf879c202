using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>
/// Runs activities along connections. Joins count: a connection is decided when its source has completed (followed or not), and
/// an activity runs once all its inbound connections have been decided more often than it was visited.
/// </summary>
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

    IActivityState IStatefulActivity.Restore(ActivityNode node, object saved) => FlowCounters.Restore(saved);

    public override void Execute(ActivityContext context)
    {
        if (context.Activity.Children.Count == 0)
        {
            context.Complete();
            return;
        }

        var graph = Graph(context);
        context.State = new FlowCounters(context.Activity.Children.Count, graph.KeyCount);
        context.Schedule(context.Activity.Children[graph.Start]);
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (child.Activity.Activity.Descriptor.IsTerminal)
        {
            context.Complete();
            return;
        }

        Leave(context, child, outcomes);
    }

    protected internal override void ChildCanceled(ActivityContext context, ActivityContext child) => Leave(context, child, []);

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

    private static FlowGraph Graph(ActivityContext context) => ((FlowchartPlan)context.Activity.Prepared!).Graph(context.Instance.TriggerActivityId);

    /// <summary>Decides the connections that leave an activity.</summary>
    private static void Leave(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        var graph = Graph(context);
        var counters = (FlowCounters)context.State!;
        var position = ((FlowchartPlan)context.Activity.Prepared!).Position(child.Activity);
        if (!graph.Reached[position])
        {
            throw new FlowchartException($"La actividad «{child.Activity.Id}» no se alcanza desde el inicio del diagrama.");
        }

        if (!child.IsBackward)
        {
            counters.Visits[position]++;
        }

        foreach (var connection in graph.Outbound[position])
        {
            var followed = Contains(outcomes, connection.Port);
            counters.Decide(connection.Key, followed);
            if (graph.Forward[connection.Key])
            {
                Arrive(context, graph, counters, connection, followed);
            }
            else if (followed)
            {
                Return(context, graph, connection);
            }
        }

        context.CompleteIfIdle();
    }

    private static void Return(ActivityContext context, FlowGraph graph, FlowConnection connection)
    {
        var children = context.Activity.Children;
        if (!graph.IsValidReturn(connection))
        {
            throw new FlowchartException(
                $"La conexión de «{children[connection.Source].Id}» a «{children[connection.Target].Id}» vuelve atrás, pero no todo camino pasa por su destino.");
        }

        context.Schedule(children[connection.Target], null, backward: true);
    }

    /// <summary>A forward connection has been decided: run its target, skip it, or wait for its other connections.</summary>
    private static void Arrive(ActivityContext context, FlowGraph graph, FlowCounters counters, FlowConnection connection, bool followed)
    {
        var target = connection.Target;
        var activity = context.Activity.Children[target];
        var mode = activity.Activity is FlowJoin ? FlowJoin.Mode(activity, context) : JoinMode.WaitAllActive;
        if (mode == JoinMode.WaitAny && followed)
        {
            // The first wins; those that come later in the same round find the join visited as often as they were decided.
            if (counters.Decisions[connection.Key] > counters.Visits[target] && !IsQueued(context, activity))
            {
                context.Schedule(activity);
                CancelAncestors(context, activity);
            }

            return;
        }

        var latest = 0;
        foreach (var key in graph.Inbound[target])
        {
            if (counters.Decisions[key] <= counters.Visits[target])
            {
                return;
            }

            latest = Math.Max(latest, counters.Decisions[key]);
        }

        // Where rounds of a loop overlap only the latest one counts: a connection that it has not reached is not followed.
        var all = true;
        var any = false;
        foreach (var key in graph.Inbound[target])
        {
            var alive = counters.Followed[key] && counters.Decisions[key] == latest;
            all &= alive;
            any |= alive;
        }

        var runs = mode == JoinMode.WaitAll ? all : any;
        if (!runs)
        {
            Skip(context, graph, counters, target);
        }
        else if (mode != JoinMode.WaitAny)
        {
            context.Schedule(activity);
        }
    }

    /// <summary>A dead way: nothing after the activity is followed, so that joins further on need not wait for it.</summary>
    private static void Skip(ActivityContext context, FlowGraph graph, FlowCounters counters, int position)
    {
        counters.Visits[position]++;
        foreach (var connection in graph.Outbound[position])
        {
            counters.Decide(connection.Key, followed: false);
            if (graph.Forward[connection.Key])
            {
                Arrive(context, graph, counters, connection, followed: false);
            }
        }
    }

    /// <summary>Whether the activity is queued for this flowchart.</summary>
    private static bool IsQueued(ActivityContext context, ActivityNode activity)
    {
        foreach (var item in context.Instance.Queue)
        {
            if (item.Owner == context && item.Node == activity)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(IReadOnlyList<string> outcomes, string port)
    {
        for (var index = 0; index < outcomes.Count; index++)
        {
            if (string.Equals(outcomes[index], port, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The way of a flowchart is wrong.</summary>
internal sealed class FlowchartException(string message) : Exception(message);
