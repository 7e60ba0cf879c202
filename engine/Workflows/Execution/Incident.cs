namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>An execution of an activity that threw.</summary>
/// <param name="ActivityInstance">Number of the execution.</param>
/// <param name="ActivityId">Activity id.</param>
/// <param name="NodeId">Ids of the ancestor chain.</param>
/// <param name="ActivityType">Activity type.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="ExceptionType">Name of the error's type.</param>
/// <param name="Timestamp">When.</param>
public sealed record Incident(
    int ActivityInstance, string ActivityId, string NodeId, string ActivityType, string Message, string ExceptionType, DateTimeOffset Timestamp)
{
    /// <summary>The bookmark being resumed when it threw, so that a retry can resume it again; null when it was starting.</summary>
    internal PendingResume? Resume { get; init; }
}

/// <summary>A resumption that failed: what it takes to repeat it.</summary>
internal sealed record PendingResume(Bookmark Bookmark, object? Payload);
