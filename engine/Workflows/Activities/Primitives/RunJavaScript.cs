using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Runs a script; <c>setOutcome</c> chooses how the flow goes on.</summary>
internal sealed class RunJavaScript : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.RunJavaScript",
        Category = "Scripting",
        DisplayName = "Run JavaScript",
        Description = "Ejecuta un guion de JavaScript.",
        Inputs =
        [
            new InputDescriptor("Script", "String") { UiHint = "code-editor", Language = "javascript", DefaultSyntax = "JavaScript" },
            new InputDescriptor("PossibleOutcomes", "String[]") { UiHint = "dynamic-outcomes" },
        ],
        Outputs = [new OutputDescriptor("Result")],
    };

    protected internal override IEnumerable<string> Check(ActivityNode node, JavaScriptEngine scripts) =>
        scripts.Check(node.Literal("Script") ?? "").Select(problem => $"el guion no se puede leer, línea {problem.Line}, columna {problem.Column}: {problem.Message}");

    public override void Execute(ActivityContext context)
    {
        if (context.Input("Script") is not string script || string.IsNullOrWhiteSpace(script))
        {
            context.Output("Result", null);
            return;
        }

        IReadOnlyList<string> outcomes = [ActivityContext.DefaultOutcome];
        context.Output("Result", context.Instance.Services.Scripts.Evaluate(script, new ScriptScope(context, null, chosen => outcomes = chosen)));
        context.CompleteWith(outcomes);
    }
}
