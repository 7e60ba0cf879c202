using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Moving;
using SeguimientoDesempeno.Workflows.Execution.Waiting;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>
/// The ordinary mode: joins count. A connection is decided when its source has completed (followed or not), and an activity
/// runs once all its inbound connections have been decided more often than it was visited (or skipped).
/// </summary>
internal sealed class CounterFlow : IFlowMode
{
    private readonly CounterState state;
    private readonly int[] visits;
    private readonly int[] decisions;

    /// <summary>Whether each connection was followed the last time.</summary>
    private readonly bool[] followed;

    public CounterFlow(int activities, int connections)
        : this(new CounterState(activities, connections))
    {
    }

    private CounterFlow(CounterState state)
    {
        this.state = state;
        (visits, decisions, followed) = state;
    }

    public static CounterFlow Restore(List<object?> saved) => new(new CounterState(
        [.. ((List<object?>)saved[0]!).Select(count => (int)count!)],
        [.. ((List<object?>)saved[1]!).Select(count => (int)count!)],
        [.. ((List<object?>)saved[2]!).Select(flag => (bool)flag!)]));

    public object Save() => new List<object?>
    {
        visits.Select(count => (object?)count).ToList(),
        decisions.Select(count => (object?)count).ToList(),
        followed.Select(flag => (object?)flag).ToList(),
    };

    public IFlowMode Move(ActivityContext from, ActivityContext to, InstanceMove move)
    {
        var way = new CounterMove(from, to);
        var moved = way.Apply(state);
        way.Check(state, moved, to, move);
        return new CounterFlow(moved);
    }

    public bool IsPending => false;

    public IEnumerable<WaitReason> WaitReasons(ActivityContext flowchart)
    {
        var graph = Flowchart.Graph(flowchart);
        for (var position = 0; position < graph.Inbound.Length; position++)
        {
            var missing = Array.FindAll(graph.Inbound[position], key => decisions[key] <= visits[position]);
            if (missing.Length > 0 && missing.Length < graph.Inbound[position].Length)
            {
                var sources = missing.Select(key => $"«{flowchart.Activity.Children[graph.Connections[key].Source].DisplayText}»").Distinct();
                yield return Execution.Waiting.WaitReasons.Reason(
                    flowchart.Activity.Children[position], $"espera que el flujo le llegue también desde {string.Join(", ", sources)}, y ya nada va por ahí.");
            }
        }
    }

    public void ChildCompleted(ActivityContext flowchart, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        var graph = Flowchart.Graph(flowchart);
        var position = Flowchart.Position(flowchart, child);
        if (!graph.Reached[position])
        {
            throw new FlowchartException($"La actividad «{child.Activity.Id}» no se alcanza desde el inicio del diagrama.");
        }

        if (!child.IsBackward)
        {
            visits[position]++;
        }

        foreach (var connection in graph.Outbound[position])
        {
            var follows = connection.IsFollowedBy(outcomes);
            Decide(connection.Key, follows);
            if (graph.Forward[connection.Key])
            {
                Arrive(flowchart, graph, connection, follows);
            }
            else if (follows)
            {
                Return(flowchart, graph, connection);
            }
        }
    }

    public void ChildCanceled(ActivityContext flowchart, ActivityContext child) => ChildCompleted(flowchart, child, []);

    private static void Return(ActivityContext flowchart, FlowGraph graph, FlowConnection connection)
    {
        var children = flowchart.Activity.Children;
        if (!graph.IsValidReturn(connection))
        {
            throw new FlowchartException(
                $"La conexión de «{children[connection.Source].Id}» a «{children[connection.Target].Id}» vuelve atrás, pero no todo camino pasa por su destino.");
        }

        flowchart.Schedule(children[connection.Target], null, backward: true);
    }

    /// <summary>A forward connection has been decided: run its target, skip it, or wait for its other connections.</summary>
    private void Arrive(ActivityContext flowchart, FlowGraph graph, FlowConnection connection, bool follows)
    {
        var target = connection.Target;
        var activity = flowchart.Activity.Children[target];
        var mode = activity.Activity is FlowJoin ? FlowJoin.Mode(activity, flowchart) : JoinMode.WaitAllActive;
        if (mode == JoinMode.WaitAny && follows)
        {
            // The first wins; those that come later in the same round find the join visited as often as they were decided.
            if (decisions[connection.Key] > visits[target] && !IsQueued(flowchart, activity))
            {
                flowchart.Schedule(activity);
                Flowchart.CancelAncestors(flowchart, activity);
            }

            return;
        }

        var latest = 0;
        foreach (var key in graph.Inbound[target])
        {
            if (decisions[key] <= visits[target])
            {
                return;
            }

            latest = Math.Max(latest, decisions[key]);
        }

        // Where rounds of a loop overlap only the latest one counts: a connection that it has not reached is not followed.
        var all = true;
        var any = false;
        foreach (var key in graph.Inbound[target])
        {
            var alive = followed[key] && decisions[key] == latest;
            all &= alive;
            any |= alive;
        }

        var runs = mode == JoinMode.WaitAll ? all : any;
        if (!runs)
        {
            Skip(flowchart, graph, target);
        }
        else if (mode != JoinMode.WaitAny)
        {
            flowchart.Schedule(activity);
        }
    }

    /// <summary>A dead way: nothing after the activity is followed, so that joins further on need not wait for it.</summary>
    private void Skip(ActivityContext flowchart, FlowGraph graph, int position)
    {
        visits[position]++;
        foreach (var connection in graph.Outbound[position])
        {
            Decide(connection.Key, follows: false);
            if (graph.Forward[connection.Key])
            {
                Arrive(flowchart, graph, connection, follows: false);
            }
        }
    }

    private void Decide(int key, bool follows)
    {
        decisions[key]++;
        followed[key] = follows;
    }

    /// <summary>Whether the activity is queued for this flowchart.</summary>
    private static bool IsQueued(ActivityContext flowchart, ActivityNode activity)
    {
        foreach (var item in flowchart.Instance.Queue)
        {
            if (item.Owner == flowchart && item.Node == activity)
            {
                return true;
            }
        }

        return false;
    }
}
