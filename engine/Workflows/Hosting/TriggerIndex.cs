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
        foreach (var node in plan.Nodes)
        {
            if (!node.CanStartWorkflow || node.Activity.Descriptor.Kind != ActivityKind.Trigger)
            {
                continue;
            }

            var context = new TriggerContext(plan, node, services);
            var next = (node.Activity as ITimerTrigger)?.Next(context, services.Now);
            var stimulus = node.Activity.TriggerStimulus(context);
            triggers.Add(new TriggerRecord(
                $"{plan.VersionId}:{node.Id}",
                plan.DefinitionId,
                plan.VersionId,
                node.Id,
                node.Type,
                Stimulus.Hash(node.Type, stimulus),
                node.Activity is ITimerTrigger ? Occurrence(next) : TaggedJson.Write(stimulus),
                next?.DueAt));
        }

        return triggers;
    }

    /// <summary>What the next firing needs to know.</summary>
    public static string? Occurrence(TimerOccurrence? next) => next is null ? null : TaggedJson.Write(new OrderedDictionary<string, object?>
    {
        ["correlationId"] = next.CorrelationId,
        ["payload"] = next.Payload,
    });
}
