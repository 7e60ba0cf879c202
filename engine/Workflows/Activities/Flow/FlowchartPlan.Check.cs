using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <content>What a person who drew the flowchart may have overlooked.</content>
internal sealed partial class FlowchartPlan
{
    /// <summary>Activities to which no way leads, neither from the start nor from an activity that starts instances.</summary>
    public IEnumerable<ActivityNode> Unreachable()
    {
        var reached = new HashSet<int>();
        var pending = new Stack<int>([defaultStart]);
        for (var position = 0; position < flowchart.Children.Count; position++)
        {
            if (flowchart.Children[position].CanStartWorkflow)
            {
                pending.Push(position);
            }
        }

        while (pending.TryPop(out var position))
        {
            if (reached.Add(position))
            {
                foreach (var connection in Connections.Where(connection => connection.Source == position))
                {
                    pending.Push(connection.Target);
                }
            }
        }

        return flowchart.Children.Where((_, position) => !reached.Contains(position));
    }

    /// <summary>Connections that leave by an outcome which their source does not have, as far as outcomes are written down.</summary>
    public IEnumerable<(ActivityNode Source, string Port)> UnknownPorts() => Connections
        .Select(connection => (Source: flowchart.Children[connection.Source], connection.Port))
        .Where(end => Outcomes(end.Source) is { } outcomes && !outcomes.Contains(end.Port, StringComparer.Ordinal))
        .Distinct();

    /// <summary>The outcomes of an activity; null where they depend on what it computes or an activity of its own knows them.</summary>
    private static IReadOnlyList<string>? Outcomes(ActivityNode node)
    {
        var descriptor = node.Activity.Descriptor;
        if (descriptor.Inputs.FirstOrDefault(input => input.UiHint == "dynamic-outcomes") is { } dynamic)
        {
            return node.LiteralList(dynamic.Name) is { Count: > 0 } written ? [.. written, "Done"] : null;
        }

        return node.Prepared is not null || descriptor.Ports.Any(port => port.Name is "Default" or "Done")
            ? null
            : [.. descriptor.Ports.Where(port => port.Type == PortType.Flow).Select(port => port.Name), "Done"];
    }
}
