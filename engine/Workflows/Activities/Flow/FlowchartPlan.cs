using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>A flowchart compiled: connections, the ordinary start, and a graph for each start that was ever needed.</summary>
internal sealed partial class FlowchartPlan
{
    private readonly ActivityNode flowchart;
    private readonly FlowGraph?[] graphs;
    private readonly Dictionary<ActivityNode, int> positions = [];
    private readonly int defaultStart;

    public FlowchartPlan(ActivityNode flowchart)
    {
        this.flowchart = flowchart;
        Connections = FlowConnection.Read(flowchart);
        graphs = new FlowGraph?[flowchart.Children.Count];
        for (var position = 0; position < flowchart.Children.Count; position++)
        {
            positions[flowchart.Children[position]] = position;
        }

        defaultStart = flowchart.Children.Count == 0 ? -1 : DefaultStart();
    }

    /// <summary>All connections, by key.</summary>
    public IReadOnlyList<FlowConnection> Connections { get; }

    public int Position(ActivityNode child) => positions[child];

    /// <summary>What a connection joins, by id: the same in every version of the definition.</summary>
    public (string Source, string Port, string Target) Ends(FlowConnection connection) =>
        (flowchart.Children[connection.Source].Id, connection.Port, flowchart.Children[connection.Target].Id);

    /// <summary>Key of the connection between these ends, or -1.</summary>
    public int KeyOf((string Source, string Port, string Target) ends) => Connections.FirstOrDefault(connection => Ends(connection) == ends)?.Key ?? -1;

    /// <summary>The graph seen from the activity that triggered the run, when it is one of the flowchart's, else from its start.</summary>
    public FlowGraph Graph(string? triggerActivityId)
    {
        var start = defaultStart;
        if (triggerActivityId is not null)
        {
            for (var position = 0; position < flowchart.Children.Count; position++)
            {
                if (string.Equals(flowchart.Children[position].Id, triggerActivityId, StringComparison.Ordinal))
                {
                    start = position;
                }
            }
        }

        return graphs[start] ??= new FlowGraph(flowchart, Connections, start);
    }

    private int DefaultStart()
    {
        var children = flowchart.ChildList;
        var start = children.FindIndex(child => child.Activity is Start);
        if (start < 0)
        {
            start = children.FindIndex(child => child.CanStartWorkflow);
        }

        if (start < 0)
        {
            start = Enumerable.Range(0, children.Count).FirstOrDefault(position => Connections.All(connection => connection.Target != position), -1);
        }

        return Math.Max(start, 0);
    }
}
