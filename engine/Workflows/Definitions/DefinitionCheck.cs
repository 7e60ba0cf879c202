using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Activities.Flow;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>What would break if a definition were published, and what in it looks like an oversight.</summary>
internal static class DefinitionCheck
{
    public static IReadOnlyList<DefinitionProblem> Of(WorkflowPlan plan, JavaScriptEngine scripts)
    {
        var problems = new List<DefinitionProblem>();
        foreach (var node in plan.Nodes.Where(node => node.Parent is not null && !IsInsideAnother(node)))
        {
            Check(node, scripts, problems);
        }

        return problems;
    }

    private static void Check(ActivityNode node, JavaScriptEngine scripts, List<DefinitionProblem> problems)
    {
        if (node.Activity is NotFoundActivity)
        {
            problems.Add(Error("ACTIVIDAD_DESCONOCIDA", $"no existe el tipo de actividad «{node.Type}».", node));
            return;
        }

        foreach (var (code, input, message) in ExpressionCheck.Of(node, scripts))
        {
            problems.Add(Error(code, $"entrada «{input}»: {message}", node));
        }

        foreach (var message in node.Activity.Check(node, scripts))
        {
            problems.Add(Error("ACTIVIDAD_INVALIDA", message, node));
        }

        if (node.Prepared is FlowchartPlan { } flowchart && node.Children.Count > 0)
        {
            foreach (var unreachable in flowchart.Unreachable())
            {
                problems.Add(Warning("INALCANZABLE", "ninguna conexión llega hasta ella desde el inicio; nunca se ejecutará.", unreachable));
            }

            foreach (var (source, port) in flowchart.UnknownPorts())
            {
                problems.Add(Warning("SALIDA_DESCONOCIDA", $"una conexión sale por «{port}», que no es uno de sus resultados; nunca se seguirá.", source));
            }
        }
    }

    /// <summary>Parts of a workflow used as an activity were checked when that was published.</summary>
    private static bool IsInsideAnother(ActivityNode node)
    {
        for (var above = node.Parent; above is not null; above = above.Parent)
        {
            if (above.Activity is DefinitionActivity)
            {
                return true;
            }
        }

        return false;
    }

    private static DefinitionProblem Error(string code, string message, ActivityNode node) => About(code, message, node, prevents: true);

    private static DefinitionProblem Warning(string code, string message, ActivityNode node) => About(code, message, node, prevents: false);

    private static DefinitionProblem About(string code, string message, ActivityNode node, bool prevents) =>
        new(code, $"«{node.DisplayText}»: {message}", null, prevents) { ActivityId = node.Id };
}
