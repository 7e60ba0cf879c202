namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>One line of the journal while the burst runs; <see cref="Outcomes"/> only on Completed lines that recorded some.</summary>
internal readonly record struct JournalEntry(ActivityContext Context, string Event, IReadOnlyList<string>? Outcomes, string? Message, object? Payload);

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
