using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>A definition's version compiled for running: immutable, shared by its instances.</summary>
internal sealed class WorkflowPlan
{
    public required string DefinitionId { get; init; }

    public required string VersionId { get; init; }

    public required int Version { get; init; }

    public string? Name { get; init; }

    /// <summary>The workflow itself; its only child is the definition's root.</summary>
    public required ActivityNode Root { get; init; }

    /// <summary>All activities, containers before what they contain.</summary>
    public required IReadOnlyList<ActivityNode> Nodes { get; init; }

    /// <summary>The same by node id.</summary>
    public required IReadOnlyDictionary<string, ActivityNode> ByNodeId { get; init; }

    public required IReadOnlyList<string> InputNames { get; init; }

    public required IReadOnlySet<string> OutputNames { get; init; }

    /// <summary>The class name inside <c>options.activationStrategyType</c>, or null for Always.</summary>
    public string? ActivationStrategy { get; init; }

    /// <summary>An incident does not fault the instance: other branches go on.</summary>
    public bool ContinuesWithIncidents { get; init; }

    /// <summary>How its flowcharts go on, or null where the host decides.</summary>
    public FlowchartMode? FlowchartMode { get; init; }

    /// <summary>The definition as written.</summary>
    public required JsonObject Json { get; init; }

    public ActivityNode? FindById(string activityId) => Nodes.FirstOrDefault(node => string.Equals(node.Id, activityId, StringComparison.Ordinal));
}
