using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Scheduling;

/// <summary>Starts an instance every interval; inside a flow, waits for one interval.</summary>
internal sealed class TimerActivity : Activity, ITimerTrigger
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Timer",
        Category = "Scheduling",
        Kind = ActivityKind.Trigger,
        Description = "Inicia cada cierto tiempo.",
        Inputs = [new InputDescriptor("Interval", "TimeSpan") { DefaultValue = "00:01:00" }],
    };

    public override void Execute(ActivityContext context)
    {
        if (!context.IsTrigger)
        {
            var due = context.Now + context.Input<TimeSpan>("Interval");
            context.CreateBookmark(stimulus: due, dueAt: due);
        }
    }

    /// <inheritdoc/>
    public TimerOccurrence? Next(TriggerContext context, DateTimeOffset after)
    {
        var interval = context.Input<TimeSpan>("Interval");
        return interval > TimeSpan.Zero ? new TimerOccurrence(after + interval) : null;
    }
}
