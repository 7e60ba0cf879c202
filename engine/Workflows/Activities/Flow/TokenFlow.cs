using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Moving;
using SeguimientoDesempeno.Workflows.Execution.Waiting;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>
/// The mode that moves tokens: a completed activity puts one on each connection that it follows and takes those addressed to
/// itself; the <see cref="MergeMode"/> of each target decides whether it runs. A blocked token swallows the next one along its
/// connection.
/// </summary>
internal sealed class TokenFlow : IFlowMode
{
    private const string Connection = "connection";
    private const string Blocked = "blocked";

    private readonly List<FlowToken> tokens = [];

    public static TokenFlow Restore(FlowchartPlan plan, OrderedDictionary<string, object?> saved)
    {
        var flow = new TokenFlow();
        foreach (var token in ((List<object?>)saved["tokens"]!).Cast<OrderedDictionary<string, object?>>())
        {
            flow.tokens.Add(new FlowToken(plan.Connections[(int)token[Connection]!], (bool)token[Blocked]!));
        }

        return flow;
    }

    public object Save() => new OrderedDictionary<string, object?>
    {
        ["tokens"] = tokens.ConvertAll(token => (object?)new OrderedDictionary<string, object?>
        {
            [Connection] = token.Connection.Key,
            [Blocked] = token.IsBlocked,
        }),
    };

    public IFlowMode Move(ActivityContext from, ActivityContext to, InstanceMove move)
    {
        var (oldPlan, newPlan) = ((FlowchartPlan)from.Activity.Prepared!, (FlowchartPlan)to.Activity.Prepared!);
        var moved = new TokenFlow();
        foreach (var token in tokens)
        {
            if (newPlan.KeyOf(oldPlan.Ends(token.Connection)) is >= 0 and var key)
            {
                moved.tokens.Add(token with { Connection = newPlan.Connections[key] });
            }
            else if (!token.IsBlocked)
            {
                var (source, target) = (from.Activity.Children[token.Connection.Source], from.Activity.Children[token.Connection.Target]);
                move.Report("FALTA_LA_CONEXION", $"El flujo ya avanzó de «{source.DisplayText}» a «{target.DisplayText}», y esta versión no tiene esa conexión.", target);
            }
        }

        moved.CheckMerges(to, move);
        return moved;
    }

    public IEnumerable<WaitReason> WaitReasons(ActivityContext flowchart)
    {
        var graph = Flowchart.Graph(flowchart);
        foreach (var target in tokens.Where(token => !token.IsBlocked).Select(token => token.Connection.Target).Distinct())
        {
            var activity = flowchart.Activity.Children[target];
            var inbound = MergeModes.Of(activity, flowchart) == MergeMode.Converge ? graph.AllInbound[target] : graph.Inbound[target];
            var missing = inbound.Where(key => !HasFree(key)).Select(key => $"«{flowchart.Activity.Children[graph.Connections[key].Source].DisplayText}»").Distinct().ToList();
            yield return Execution.Waiting.WaitReasons.Reason(activity, missing.Count > 0
                ? $"espera que el flujo le llegue también desde {string.Join(", ", missing)}, y ya nada va por ahí."
                : "tiene cumplido lo que esperaba, pero una rama anterior no terminó.");
        }

        if (tokens.Count > 0 && tokens.TrueForAll(token => token.IsBlocked))
        {
            var last = tokens[^1].Connection;
            yield return Execution.Waiting.WaitReasons.Reason(
                flowchart.Activity.Children[last.Target],
                $"ya corrió con la primera rama que llegó; la de «{flowchart.Activity.Children[last.Source].DisplayText}», que debía llegar después, no llegará.");
        }
    }

    /// <summary>Reports a merge whose last missing connection is gone: no token will come any more to run it.</summary>
    private void CheckMerges(ActivityContext flowchart, InstanceMove move)
    {
        var graph = Flowchart.Graph(flowchart);
        for (var position = 0; position < graph.Inbound.Length; position++)
        {
            var activity = flowchart.Activity.Children[position];
            if (graph.Inbound[position].Length > 0 && Array.TrueForAll(graph.Inbound[position], HasFree)
                && MergeModes.Of(activity, flowchart) is MergeMode.Merge or MergeMode.Converge)
            {
                move.Report("NADA_LA_INICIARIA", $"En esta versión todo lo que «{activity.DisplayText}» esperaba ya ocurrió, y nada la iniciaría.", activity);
            }
        }
    }

    public bool IsPending => tokens.Exists(token => !token.IsBlocked);

    public void ChildCompleted(ActivityContext flowchart, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        var graph = Flowchart.Graph(flowchart);
        var position = Flowchart.Position(flowchart, child);
        var followed = Array.FindAll(graph.Outbound[position], connection => connection.IsFollowedBy(outcomes));
        foreach (var connection in followed)
        {
            tokens.Add(new FlowToken(connection, IsBlocked: false));
        }

        tokens.RemoveAll(token => !token.IsBlocked && token.Connection.Target == position);
        foreach (var connection in followed)
        {
            Arrive(flowchart, graph, connection);
        }
    }

    public void ChildCanceled(ActivityContext flowchart, ActivityContext child)
    {
        var position = Flowchart.Position(flowchart, child);
        tokens.RemoveAll(token => token.Connection.Source == position || token.Connection.Target == position);
    }

    private void Arrive(ActivityContext flowchart, FlowGraph graph, FlowConnection connection)
    {
        var target = flowchart.Activity.Children[connection.Target];
        var inbound = graph.Inbound[connection.Target];
        var mode = MergeModes.Of(target, flowchart);
        var runs = mode switch
        {
            MergeMode.Merge => inbound.Length <= 1 || Array.TrueForAll(inbound, HasFree),
            MergeMode.Converge => Array.TrueForAll(graph.AllInbound[connection.Target], HasFree),
            MergeMode.Cascade or MergeMode.Race => !Swallow(connection),
            _ => !IsAwaitedAbove(graph, inbound),
        };
        if (mode == MergeMode.Race)
        {
            Flowchart.CancelAncestors(flowchart, target);
        }

        if (!runs)
        {
            return;
        }

        flowchart.Schedule(target);
        if (mode is MergeMode.Cascade or MergeMode.Race)
        {
            tokens.AddRange(inbound.Where(key => key != connection.Key).Select(key => new FlowToken(graph.Connections[key], IsBlocked: true)));
        }
    }

    private bool HasFree(int key) => tokens.Exists(token => !token.IsBlocked && token.Connection.Key == key);

    /// <summary>Takes the blocked token of a connection, if there is one: what came along it goes no further.</summary>
    private bool Swallow(FlowConnection connection)
    {
        var blocked = tokens.FindIndex(token => token.IsBlocked && token.Connection.Key == connection.Key);
        if (blocked >= 0)
        {
            tokens.RemoveAt(blocked);
        }

        return blocked >= 0;
    }

    /// <summary>Whether a free token heads to a source of the connections.</summary>
    private bool IsAwaitedAbove(FlowGraph graph, int[] inbound) => Array.Exists(
        inbound, key => tokens.Exists(token => !token.IsBlocked && token.Connection.Target == graph.Connections[key].Source));
}
