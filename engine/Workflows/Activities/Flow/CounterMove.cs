using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Moving;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>
/// Carries the counts of a flowchart over to its form in another version, activity by activity and connection by connection.
/// What is new counts as passed by wherever the run has already gone beyond it.
/// </summary>
internal sealed class CounterMove
{
    private readonly FlowchartPlan oldPlan;
    private readonly FlowchartPlan newPlan;
    private readonly FlowGraph oldGraph;
    private readonly FlowGraph newGraph;
    private readonly int[] oldPositions;
    private readonly int[] oldKeys;

    public CounterMove(ActivityContext from, ActivityContext to)
    {
        oldPlan = (FlowchartPlan)from.Activity.Prepared!;
        newPlan = (FlowchartPlan)to.Activity.Prepared!;
        oldGraph = Flowchart.Graph(from);
        newGraph = Flowchart.Graph(to);
        oldPositions = [.. to.Activity.Children.Select(child => from.Activity.ChildList.FindIndex(old => old.Id == child.Id))];
        oldKeys = [.. newPlan.Connections.Select(connection => oldPlan.KeyOf(newPlan.Ends(connection)))];
    }

    public CounterState Apply(CounterState old)
    {
        var moved = new CounterState(oldPositions.Length, oldKeys.Length);
        for (var key = 0; key < oldKeys.Length; key++)
        {
            if (oldKeys[key] >= 0)
            {
                moved.Decisions[key] = old.Decisions[oldKeys[key]];
                moved.Followed[key] = old.Followed[oldKeys[key]];
            }
        }

        foreach (var position in newGraph.InOrder())
        {
            var inbound = newGraph.Inbound[position];
            moved.Visits[position] = oldPositions[position] >= 0 ? old.Visits[oldPositions[position]]
                : inbound.Length == 0 ? 0
                : inbound.Min(key => moved.Decisions[key]);
            foreach (var connection in newGraph.Outbound[position].Where(connection => oldKeys[connection.Key] < 0))
            {
                moved.Decisions[connection.Key] = DecidedBy(position, old, moved);
            }
        }

        return moved;
    }

    /// <summary>Reports where the run would stand for ever, or end before its time.</summary>
    public void Check(CounterState old, CounterState moved, ActivityContext to, InstanceMove move)
    {
        var open = to.OpenChildren.Select(child => newPlan.Position(child.Activity)).ToHashSet();
        for (var position = 0; position < oldPositions.Length; position++)
        {
            var activity = to.Activity.Children[position];
            if (open.Contains(position))
            {
                if (!newGraph.Reached[position])
                {
                    move.Report("NO_SE_ALCANZA", $"La instancia está en «{activity.DisplayText}», que en esta versión no se alcanza desde el inicio.", activity);
                }
            }
            else if (IsDue(newGraph, moved, position) && !(oldPositions[position] >= 0 && IsDue(oldGraph, old, oldPositions[position])))
            {
                move.Report(
                    "NADA_LA_INICIARIA",
                    $"En esta versión todo lo que «{activity.DisplayText}» esperaba ya ocurrió, y nada la iniciaría.",
                    activity);
            }
        }
    }

    /// <summary>How often the connections that leave an activity have been decided: equally often for all of them.</summary>
    private int DecidedBy(int position, CounterState old, CounterState moved) =>
        oldPositions[position] >= 0 && oldGraph.Outbound[oldPositions[position]] is [var known, ..] ? old.Decisions[known.Key] : moved.Visits[position];

    private static bool IsDue(FlowGraph graph, CounterState state, int position) =>
        graph.Inbound[position] is { Length: > 0 } inbound
        && Array.TrueForAll(inbound, key => state.Decisions[key] > state.Visits[position])
        && Array.Exists(inbound, key => state.Followed[key]);
}
