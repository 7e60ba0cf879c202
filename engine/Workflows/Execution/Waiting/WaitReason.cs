namespace SeguimientoDesempeno.Workflows.Execution.Waiting;

/// <summary>Why an instance does not go on by itself.</summary>
/// <param name="ActivityId">The activity that waits, failed, or cannot go on.</param>
/// <param name="NodeId">Ids of its ancestor chain.</param>
/// <param name="Message">A Spanish sentence.</param>
public sealed record WaitReason(string ActivityId, string NodeId, string Message)
{
    /// <summary>Since when it waits; null where nothing is waited for.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The moment at which it goes on by itself, or null.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The bookmark that goes on when it is resumed, or null.</summary>
    public string? BookmarkId { get; init; }

    /// <summary>Execution that waits, or null.</summary>
    public string? ActivityInstanceId { get; init; }

    /// <summary>The activity's displayed text; empty for an instance that cannot be read.</summary>
    public string Activity { get; init; } = "";
}
