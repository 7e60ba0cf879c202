using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>The start triggers of a published definition.</summary>
internal static class TriggerIndex
{
    public static IReadOnlyList<TriggerRecord> Of(WorkflowPlan plan, BurstServices services)
    {
        var triggers = new List<TriggerRecord>();
        foreach (var node in Starting(plan))
        {
            var context = new TriggerContext(plan, node, services);
            var next = (node.Activity as ITimerTrigger)?.Next(context, services.Now);
            var count = 0;
            foreach (var stimulus in node.Activity.TriggerStimuli(context))
            {
                triggers.Add(new TriggerRecord(
                    $"{plan.VersionId}:{node.Id}" + (count++ == 0 ? "" : $":{count}"),
                    plan.DefinitionId,
                    plan.VersionId,
                    node.Id,
                    node.Type,
                    Stimulus.Hash(node.Type, stimulus),
                    node.Activity is ITimerTrigger ? Occurrence(next) : TaggedJson.Write(stimulus),
                    next?.DueAt));
            }
        }

        return triggers;
    }

    /// <summary>What keeps triggers from working.</summary>
    public static IReadOnlyList<DefinitionProblem> Problems(WorkflowPlan plan, BurstServices services)
    {
        var problems = new List<DefinitionProblem>();
        foreach (var node in Starting(plan))
        {
            if (Problem(plan, node, services) is { } message)
            {
                problems.Add(new DefinitionProblem("DISPARADOR_INVALIDO", $"«{node.DisplayText}»: {message}", node.Id, Prevents: true));
            }
        }

        return problems;
    }

    private static string? Problem(WorkflowPlan plan, ActivityNode node, BurstServices services)
    {
        try
        {
            return node.Activity.TriggerProblem(new TriggerContext(plan, node, services));
        }
        catch (InputEvaluationException error)
        {
            return error.Message;
        }
    }

    private static IEnumerable<ActivityNode> Starting(WorkflowPlan plan) =>
        plan.Nodes.Where(node => node.CanStartWorkflow && node.Activity.Descriptor.Kind == ActivityKind.Trigger);

    /// <summary>What the next firing needs to know.</summary>
    public static string? Occurrence(TimerOccurrence? next) => next is null ? null : TaggedJson.Write(new OrderedDictionary<string, object?>
    {
        ["correlationId"] = next.CorrelationId,
        ["payload"] = next.Payload,
    });
}
