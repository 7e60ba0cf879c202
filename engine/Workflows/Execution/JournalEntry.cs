namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>One line of the journal while the burst runs; <see cref="Payload"/> is plain JSON.</summary>
internal readonly record struct JournalEntry(ActivityContext Context, string Event, string? Message = null, string? Payload = null);

/// <summary>Names of the events that the runtime writes.</summary>
internal static class JournalEvents
{
    public const string Started = "Started";
    public const string Suspended = "Suspended";
    public const string Resumed = "Resumed";
    public const string Completed = "Completed";
    public const string Faulted = "Faulted";
    public const string Canceled = "Canceled";
}
