using System.Collections.Concurrent;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Compiled definitions by version id.</summary>
internal sealed class PlanCache(ActivityRegistry registry)
{
    private readonly ConcurrentDictionary<string, WorkflowPlan> plans = new(StringComparer.Ordinal);

    public WorkflowPlan Get(ITransaction tx, DefinitionRecord record) =>
        plans.TryGetValue(record.Id, out var plan) ? plan : plans.GetOrAdd(record.Id, Compile(tx, record));

    /// <summary>The plan of a version, or null when it is not stored.</summary>
    public WorkflowPlan? Find(ITransaction tx, string versionId) =>
        plans.TryGetValue(versionId, out var plan) ? plan : tx.Workflows.FindDefinitionVersion(versionId) is { } record ? Get(tx, record) : null;

    /// <summary>Forgets a version that is saved anew (a draft) and those that may contain it.</summary>
    public void Clear() => plans.Clear();

    public WorkflowPlan Compile(ITransaction tx, DefinitionRecord record) =>
        new PlanCompiler(registry, (versionId, definitionId) => Find(tx.Workflows, versionId, definitionId)).Compile(record);

    private static DefinitionRecord? Find(IWorkflowStore store, string? versionId, string? definitionId) =>
        (versionId is null ? null : store.FindDefinitionVersion(versionId))
        ?? (definitionId is null ? null : store.FindPublished(definitionId) ?? store.FindLatest(definitionId));
}
