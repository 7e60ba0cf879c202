using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Activities.Branching;

/// <summary>The labelled conditions of Switch and FlowSwitch.</summary>
internal sealed class SwitchCases
{
    /// <summary>How many of the cases that hold are followed.</summary>
    public static IReadOnlyList<InputOption> Modes { get; } = [new("MatchFirst", "El primero que se cumple"), new("MatchAny", "Todos los que se cumplen")];

    private readonly List<(string Label, WorkflowExpression Condition)> cases = [];

    private SwitchCases()
    {
    }

    /// <summary>Labels in order.</summary>
    public IEnumerable<string> Labels => cases.Select(item => item.Label);

    public static SwitchCases Compile(ActivityNode node)
    {
        var compiled = new SwitchCases();
        foreach (var item in (node.Json.Member("cases") as JsonArray ?? []).OfType<JsonObject>())
        {
            var condition = item.Member("condition") as JsonObject;
            compiled.cases.Add((
                item.Text("label") ?? "",
                WorkflowExpression.Compile(condition?.Text("type"), condition?.Member("value"), new DataType(DataKind.Boolean))));
        }

        return compiled;
    }

    /// <summary>
    /// Positions of the cases that hold: the first one, or all in mode MatchAny. Every condition is evaluated in both modes, as
    /// in the reference: a later one may fail, or change variables.
    /// </summary>
    public List<int> Matching(ActivityContext context)
    {
        var any = string.Equals(context.Input("Mode") as string, "MatchAny", StringComparison.OrdinalIgnoreCase);
        var matching = new List<int>();
        for (var index = 0; index < cases.Count; index++)
        {
            if (cases[index].Condition.Evaluate(context) is true)
            {
                matching.Add(index);
            }
        }

        return any ? matching : matching.Take(1).ToList();
    }

    public string Label(int index) => cases[index].Label;
}
