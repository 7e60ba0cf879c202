namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>One version of a workflow definition. <paramref name="Id"/> is the version id, unique over all definitions.</summary>
/// <param name="Id">Version id.</param>
/// <param name="DefinitionId">Identity that all versions share.</param>
/// <param name="Version">1, 2, 3… within the definition.</param>
/// <param name="Name">Display name, or null.</param>
/// <param name="IsLatest">At most one version of a definition is the latest.</param>
/// <param name="IsPublished">At most one version of a definition is published.</param>
/// <param name="CreatedAt">When this version was first saved.</param>
/// <param name="Json">The definition as it was given, unknown members included.</param>
public sealed record DefinitionRecord(
    string Id, string DefinitionId, int Version, string? Name, bool IsLatest, bool IsPublished, DateTimeOffset CreatedAt, string Json);

/// <summary>A workflow instance at rest.</summary>
public sealed record InstanceRecord
{
    /// <summary>Identity.</summary>
    public required string Id { get; init; }

    /// <summary>Definition it runs.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>The version it keeps for its whole life.</summary>
    public required string DefinitionVersionId { get; init; }

    /// <summary>Number of that version.</summary>
    public required int Version { get; init; }

    /// <summary>Running or Finished.</summary>
    public required WorkflowStatus Status { get; init; }

    /// <summary>Finer state.</summary>
    public required WorkflowSubStatus SubStatus { get; init; }

    /// <summary>Business key, such as a month.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Name given by the workflow, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Instance that started this one, or null.</summary>
    public string? ParentInstanceId { get; init; }

    /// <summary>Open incidents.</summary>
    public int IncidentCount { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>End of the last burst.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When it finished, was cancelled or faulted.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Number of commits so far: 1 after the first burst.</summary>
    public required long Revision { get; init; }

    /// <summary>Everything needed to go on, as JSON.</summary>
    public required string State { get; init; }
}

/// <summary>What an instance waits for.</summary>
public sealed record BookmarkRecord
{
    /// <summary>Identity, unique over all instances.</summary>
    public required string Id { get; init; }

    /// <summary>Instance that waits.</summary>
    public required string InstanceId { get; init; }

    /// <summary>Definition of that instance.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>Correlation id of the instance when the burst ended.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>What kind of thing is waited for: normally the activity type.</summary>
    public required string Name { get; init; }

    /// <summary>Hash over name and stimulus, see <see cref="Execution.Stimulus.Hash"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>The stimulus as plain JSON, or null.</summary>
    public string? Payload { get; init; }

    /// <summary>Activity that waits.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Execution of that activity.</summary>
    public required string ActivityInstanceId { get; init; }

    /// <summary>The moment that fires it by itself, or null.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Free mark of the activity (which reminder, which deadline), or null.</summary>
    public string? Tag { get; init; }

    /// <summary>Removed when resumed.</summary>
    public bool AutoBurn { get; init; } = true;

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Order of creation within the instance.</summary>
    public required int Sequence { get; init; }
}

/// <summary>A published definition's activity that starts instances: by a stimulus (event) or by time.</summary>
/// <param name="Id">Identity.</param>
/// <param name="DefinitionId">Definition it starts.</param>
/// <param name="DefinitionVersionId">Its published version.</param>
/// <param name="ActivityId">The trigger activity.</param>
/// <param name="Name">Activity type.</param>
/// <param name="Hash">Hash over name and stimulus.</param>
/// <param name="Payload">For a timer, the coming occurrence (payload and correlation); for others the stimulus; JSON or null.</param>
/// <param name="DueAt">Next moment at which it fires by itself, or null.</param>
public sealed record TriggerRecord(
    string Id, string DefinitionId, string DefinitionVersionId, string ActivityId, string Name, string Hash, string? Payload, DateTimeOffset? DueAt);

/// <summary>One line of an instance's journal.</summary>
public sealed record JournalRecord
{
    /// <summary>Instance it belongs to.</summary>
    public required string InstanceId { get; init; }

    /// <summary>1, 2, 3… within the instance, without gaps.</summary>
    public required int Sequence { get; init; }

    /// <summary>Execution of the activity.</summary>
    public required string ActivityInstanceId { get; init; }

    /// <summary>Execution that contains it, or null for the workflow itself.</summary>
    public string? ParentActivityInstanceId { get; init; }

    /// <summary>Activity id in the definition.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Activity type.</summary>
    public required string ActivityType { get; init; }

    /// <summary>Technical name, or null.</summary>
    public string? ActivityName { get; init; }

    /// <summary>Ids of the ancestor chain joined by colons.</summary>
    public required string NodeId { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>Started, Suspended, Resumed, Completed, Faulted, Canceled or an activity's own event.</summary>
    public required string EventName { get; init; }

    /// <summary>Free text, or null.</summary>
    public string? Message { get; init; }

    /// <summary>Details as plain JSON (<c>Inputs</c> on a Started line, <c>Outputs</c> on those after it, <c>Outcomes</c> on a Completed one), or null.</summary>
    public string? Payload { get; init; }
}

/// <summary>Work for another instance, done once in a later transaction.</summary>
/// <param name="Id">Order of arrival; given by the store (0 when enqueued).</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="Body">The work as JSON.</param>
public sealed record MessageRecord(long Id, string Kind, string Body);
