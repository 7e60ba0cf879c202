namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Which instances to list, in what order, which page; null members do not restrict.</summary>
public sealed record InstanceQuery
{
    /// <summary>Part of the id, name, correlation id or definition id, without regard to the case of ASCII letters.</summary>
    public string? SearchTerm { get; init; }

    /// <summary>Any of these instances.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>Any of these definitions.</summary>
    public IReadOnlyList<string>? DefinitionIds { get; init; }

    /// <summary>Exactly this version.</summary>
    public string? DefinitionVersionId { get; init; }

    /// <summary>Number of the version.</summary>
    public int? Version { get; init; }

    /// <summary>Exactly this correlation id.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Exactly this name.</summary>
    public string? Name { get; init; }

    /// <summary>Any of these.</summary>
    public IReadOnlyList<WorkflowStatus>? Statuses { get; init; }

    /// <summary>Any of these.</summary>
    public IReadOnlyList<WorkflowSubStatus>? SubStatuses { get; init; }

    /// <summary>With (true) or without (false) incidents.</summary>
    public bool? HasIncidents { get; init; }

    /// <summary>All of these hold.</summary>
    public IReadOnlyList<MomentFilter> Moments { get; init; } = [];

    /// <summary>By what to sort.</summary>
    public InstanceOrder OrderBy { get; init; }

    /// <summary>Smallest first instead of greatest first.</summary>
    public bool Ascending { get; init; }

    /// <summary>How many to leave out.</summary>
    public int Skip { get; init; }

    /// <summary>At most this many.</summary>
    public int Take { get; init; } = int.MaxValue;
}

/// <summary>By what a list of instances is sorted; equal ones by creation.</summary>
public enum InstanceOrder
{
    /// <summary>Order of creation.</summary>
    Created,

    /// <summary>End of the last burst.</summary>
    Updated,

    /// <summary>End; those that run have none.</summary>
    Finished,

    /// <summary>Name.</summary>
    Name,
}

/// <summary>A condition on one of the moments of an instance.</summary>
/// <param name="Column">Which moment.</param>
/// <param name="Comparison">How it stands to <paramref name="Moment"/>.</param>
/// <param name="Moment">What it is compared with.</param>
public sealed record MomentFilter(InstanceOrder Column, MomentComparison Comparison, DateTimeOffset Moment);

/// <summary>How two moments stand to each other.</summary>
public enum MomentComparison
{
    /// <summary>Equal.</summary>
    Is,

    /// <summary>Not equal.</summary>
    IsNot,

    /// <summary>Before.</summary>
    LessThan,

    /// <summary>After.</summary>
    GreaterThan,

    /// <summary>Not after.</summary>
    LessThanOrEqual,

    /// <summary>Not before.</summary>
    GreaterThanOrEqual,
}

/// <summary>An instance as a list shows it: without its state.</summary>
public sealed record InstanceSummary(
    string Id,
    string DefinitionId,
    string DefinitionVersionId,
    int Version,
    WorkflowStatus Status,
    WorkflowSubStatus SubStatus,
    string? CorrelationId,
    string? Name,
    int IncidentCount,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? FinishedAt);

/// <summary>Which lines of an instance's journal; null members do not restrict.</summary>
public sealed record JournalQuery(string InstanceId)
{
    /// <summary>Of any of these activities.</summary>
    public IReadOnlyList<string>? ActivityIds { get; init; }

    /// <summary>Of any of these places.</summary>
    public IReadOnlyList<string>? NodeIds { get; init; }

    /// <summary>Of none of these activity types.</summary>
    public IReadOnlyList<string>? ExcludedTypes { get; init; }

    /// <summary>With any of these events.</summary>
    public IReadOnlyList<string>? EventNames { get; init; }

    /// <summary>How many to leave out.</summary>
    public int Skip { get; init; }

    /// <summary>At most this many.</summary>
    public int Take { get; init; } = int.MaxValue;
}
