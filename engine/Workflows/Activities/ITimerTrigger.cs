using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>An activity type that starts instances at moments of its own reckoning (a calendar, an interval).</summary>
public interface ITimerTrigger
{
    /// <summary>
    /// The first occurrence strictly after <paramref name="after"/>, or null when there is none. Called on publishing,
    /// after each firing (with the moment that fired) and by <see cref="Hosting.WorkflowHost.RearmTriggers"/>.
    /// </summary>
    TimerOccurrence? Next(TriggerContext context, DateTimeOffset after);
}

/// <summary>One start by time.</summary>
/// <param name="DueAt">When.</param>
/// <param name="CorrelationId">Correlation id of the instance that it starts, or null.</param>
/// <param name="Payload">What the trigger activity finds as <see cref="ActivityContext.TriggerPayload"/>; must be plain data.</param>
public sealed record TimerOccurrence(DateTimeOffset DueAt, string? CorrelationId = null, object? Payload = null);
