using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Looking before publishing.</content>
public sealed partial class WorkflowHost
{
    private const string HttpEndpoint = "Elsa.HttpEndpoint";

    /// <summary>
    /// What would break if this version were published: unknown activities, expressions that cannot be evaluated, wrong inputs, triggers
    /// that cannot wait or are taken. Those that do not prevent it are warnings, such as an activity that is never reached.
    /// </summary>
    public IReadOnlyList<DefinitionProblem> CheckDefinition(ITransaction tx, DefinitionRecord definition)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(definition);
        var plan = plans.Compile(tx, definition);
        var problems = DefinitionCheck.Of(plan, scripts);
        return problems.Any(problem => problem.Prevents) ? problems : [.. problems, .. Triggers(tx, plan)];
    }

    /// <summary>Scripts that cannot be parsed, with line, column and reason.</summary>
    public IReadOnlyList<DefinitionProblem> CheckScripts(ITransaction tx, DefinitionRecord definition)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(definition);
        return [.. DefinitionCheck.Of(plans.Compile(tx, definition), scripts).Where(problem => problem.Code == ExpressionCheck.InvalidScript)];
    }

    private IEnumerable<DefinitionProblem> Triggers(ITransaction tx, WorkflowPlan plan)
    {
        IReadOnlyList<TriggerRecord> triggers;
        try
        {
            triggers = TriggerIndex.Of(plan, Services(tx));
        }
#pragma warning disable CA1031 // Whatever an author wrote into a trigger's inputs, it is the author who has to hear of it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return [new DefinitionProblem("DISPARADOR_INVALIDO", $"Un disparador del flujo no se puede preparar: {(error.InnerException ?? error).Message}", null, Prevents: true)];
        }

        return triggers
            .Where(trigger => trigger.Name == HttpEndpoint)
            .SelectMany(trigger => tx.Workflows.FindTriggers(trigger.Name, trigger.Hash)
                .Where(other => other.DefinitionId != plan.DefinitionId)
                .Select(other => new DefinitionProblem(
                    "RUTA_OCUPADA", $"El flujo «{other.DefinitionId}» ya atiende la misma ruta y el mismo método de HTTP.", null, Prevents: true) { ActivityId = trigger.ActivityId }));
    }
}
