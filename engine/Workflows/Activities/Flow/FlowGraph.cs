using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>
/// The graph of a flowchart as seen from its start activity: which connections lead forward, which lead back, and what cannot
/// be reached. Activities are named by position.
/// </summary>
internal sealed class FlowGraph
{
    private readonly List<int>[] forwardSources;
    private readonly Dictionary<(int, int), bool> validReturns = [];

    public FlowGraph(ActivityNode flowchart, IReadOnlyList<FlowConnection> connections, int start)
    {
        var count = flowchart.Children.Count;
        Start = start;
        Connections = connections;
        Outbound = new FlowConnection[count][];
        Inbound = new int[count][];
        AllInbound = new int[count][];
        Reached = new bool[count];
        Forward = new bool[connections.Count];
        forwardSources = new List<int>[count];
        for (var position = 0; position < count; position++)
        {
            Outbound[position] = [.. connections.Where(connection => connection.Source == position)];
            forwardSources[position] = [];
        }

        Explore();
        for (var position = 0; position < count; position++)
        {
            AllInbound[position] = [.. connections.Where(connection => connection.Target == position).Select(connection => connection.Key)];
            Inbound[position] = [.. AllInbound[position].Where(key => Reached[connections[key].Source] && Forward[key])];
        }

        Ancestors = new bool[count][];
        for (var position = 0; position < count; position++)
        {
            Ancestors[position] = Above(position);
        }
    }

    public int Start { get; }

    /// <summary>All connections, by key.</summary>
    public IReadOnlyList<FlowConnection> Connections { get; }

    /// <summary>Connections that leave each activity, in JSON order.</summary>
    public FlowConnection[][] Outbound { get; }

    /// <summary>Keys of the forward connections that reach each activity.</summary>
    public int[][] Inbound { get; }

    /// <summary>Keys of all connections that reach each activity.</summary>
    public int[][] AllInbound { get; }

    /// <summary>Whether each key leads forward.</summary>
    public bool[] Forward { get; }

    /// <summary>Whether each activity can be reached from the start.</summary>
    public bool[] Reached { get; }

    /// <summary>For each activity, which others lead to it by forward connections.</summary>
    public bool[][] Ancestors { get; }

    /// <summary>Whether every way from the source back to the start passes the target: only then may a connection lead back.</summary>
    public bool IsValidReturn(FlowConnection connection)
    {
        var key = (connection.Source, connection.Target);
        lock (validReturns)
        {
            if (!validReturns.TryGetValue(key, out var valid))
            {
                validReturns[key] = valid = connection.Source == connection.Target || !Avoids(connection.Source, connection.Target);
            }

            return valid;
        }
    }

    /// <summary>What can be reached, each activity after all those that lead forward to it.</summary>
    public IEnumerable<int> InOrder()
    {
        var waiting = Array.ConvertAll(Inbound, inbound => inbound.Length);
        var ready = new Queue<int>([Start]);
        while (ready.TryDequeue(out var position))
        {
            yield return position;
            foreach (var connection in Outbound[position])
            {
                if (Forward[connection.Key] && --waiting[connection.Target] == 0)
                {
                    ready.Enqueue(connection.Target);
                }
            }
        }
    }

    private void Explore()
    {
        var queue = new Queue<int>();
        queue.Enqueue(Start);
        Reached[Start] = true;
        while (queue.TryDequeue(out var source))
        {
            foreach (var connection in Outbound[source])
            {
                if (ClosesCircle(connection))
                {
                    continue;
                }

                Forward[connection.Key] = true;
                forwardSources[connection.Target].Add(source);
                if (!Reached[connection.Target])
                {
                    Reached[connection.Target] = true;
                    queue.Enqueue(connection.Target);
                }
            }
        }
    }

    private bool ClosesCircle(FlowConnection connection) => connection.Source == connection.Target || Above(connection.Source)[connection.Target];

    private bool[] Above(int position)
    {
        var above = new bool[forwardSources.Length];
        var pending = new Stack<int>(forwardSources[position]);
        while (pending.TryPop(out var ancestor))
        {
            if (!above[ancestor])
            {
                above[ancestor] = true;
                forwardSources[ancestor].ForEach(pending.Push);
            }
        }

        return above;
    }

    /// <summary>Whether some way from the source back to the start avoids the target.</summary>
    private bool Avoids(int source, int target)
    {
        var seen = new bool[forwardSources.Length];
        var pending = new Stack<int>([source]);
        while (pending.TryPop(out var position))
        {
            if (position == target || seen[position])
            {
                continue;
            }

            if (position == Start)
            {
                return true;
            }

            seen[position] = true;
            forwardSources[position].ForEach(pending.Push);
        }

        return false;
    }
}
