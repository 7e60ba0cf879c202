namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Which instances to list; null members do not restrict.</summary>
public sealed record InstanceFilter
{
    /// <summary>Any of these definitions.</summary>
    public IReadOnlyList<string>? DefinitionIds { get; init; }

    /// <summary>Exactly this version.</summary>
    public string? DefinitionVersionId { get; init; }

    /// <summary>Exactly this correlation id.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Children of this instance.</summary>
    public string? ParentInstanceId { get; init; }

    /// <summary>This status.</summary>
    public WorkflowStatus? Status { get; init; }

    /// <summary>This sub-status.</summary>
    public WorkflowSubStatus? SubStatus { get; init; }

    /// <summary>With (true) or without (false) incidents.</summary>
    public bool? HasIncidents { get; init; }

    /// <summary>Newest first instead of oldest first.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>How many to leave out.</summary>
    public int Skip { get; init; }

    /// <summary>At most this many.</summary>
    public int Take { get; init; } = int.MaxValue;
}
