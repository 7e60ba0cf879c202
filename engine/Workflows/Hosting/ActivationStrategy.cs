using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Whether a definition allows another instance now.</summary>
internal static class ActivationStrategy
{
    public static bool Allows(WorkflowPlan plan, string? correlationId, IWorkflowStore store) => plan.ActivationStrategy switch
    {
        "SingletonStrategy" => !store.AnyRunning(plan.DefinitionId, null),
        "CorrelationStrategy" => correlationId is null || !store.AnyRunning(null, correlationId),
        "CorrelatedSingletonStrategy" => correlationId is null || !store.AnyRunning(plan.DefinitionId, correlationId),
        _ => true,
    };
}
