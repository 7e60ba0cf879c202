using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>How a start went.</summary>
public enum StartOutcome
{
    /// <summary>The instance exists and its first burst has run.</summary>
    Started,

    /// <summary>The activation strategy of the definition does not allow another instance now.</summary>
    Refused,

    /// <summary>There is no such definition, or it has no published version.</summary>
    NotFound,
}

/// <summary>Result of a start.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Burst">The first burst when started.</param>
public sealed record StartResult(StartOutcome Outcome, BurstResult? Burst)
{
    /// <summary>Id of the new instance, or null when none was started.</summary>
    public string? InstanceId => Burst?.InstanceId;
}

/// <summary>State of an instance after a burst. A burst that changed nothing has <see cref="Ran"/> false.</summary>
/// <param name="InstanceId">The instance, or null when the bookmark was gone.</param>
/// <param name="Ran">False when there was nothing to resume (bookmark gone, instance finished).</param>
/// <param name="Status">Status now.</param>
/// <param name="SubStatus">Sub-status now.</param>
/// <param name="IncidentCount">Open incidents.</param>
public sealed record BurstResult(string? InstanceId, bool Ran, WorkflowStatus Status, WorkflowSubStatus SubStatus, int IncidentCount)
{
    internal static BurstResult Nothing { get; } = new(null, false, WorkflowStatus.Finished, WorkflowSubStatus.Finished, 0);
}

/// <summary>Result of importing a definition.</summary>
/// <param name="Definition">The saved version, or null when there are problems that prevent it.</param>
/// <param name="Created">True when a new version was saved.</param>
/// <param name="Problems">What a person has to mend; warnings included.</param>
public sealed record ImportResult(DefinitionRecord? Definition, bool Created, IReadOnlyList<DefinitionProblem> Problems);
