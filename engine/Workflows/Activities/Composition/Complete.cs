using SeguimientoDesempeno.Workflows.Activities.Looping;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Activities.Composition;

/// <summary>
/// Completes the nearest workflow with outcomes. Outside of loops it first completes itself, so that its container ends the
/// ordinary way; inside a loop everything up to the workflow is cancelled, innermost first.
/// </summary>
internal sealed class Complete : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Complete",
        Category = "Composition",
        Description = "Termina el flujo más cercano con los resultados dados.",
        Inputs = [new InputDescriptor("Outcomes") { UiHint = "outcome-picker", DefaultSyntax = "Object" }],
        IsTerminal = true,
    };

    public override void Execute(ActivityContext context)
    {
        var outcomes = Outcomes(context.Input("Outcomes"));
        var workflow = context.Composite;
        workflow.SetProperty(WorkflowActivity.Outcomes, outcomes.ConvertAll(outcome => (object?)outcome));
        if (IsInLoop(context, workflow))
        {
            for (var inner = context; inner != workflow; inner = inner.Owner!)
            {
                inner.CancelUnheard();
            }
        }
        else
        {
            context.CompleteWith(null);
        }

        workflow.CompleteWith(outcomes);
    }

    private static bool IsInLoop(ActivityContext context, ActivityContext workflow)
    {
        for (var owner = context.Owner; owner is not null && owner != workflow; owner = owner.Owner)
        {
            if (owner.Activity.Activity is Loop)
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Outcomes(object? value) => value switch
    {
        string outcome => [outcome],
        List<object?> outcomes => outcomes.ConvertAll(ValueConverter.ToText),
        _ => [ActivityContext.DefaultOutcome],
    };
}
