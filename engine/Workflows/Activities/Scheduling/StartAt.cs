using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Scheduling;

/// <summary>Starts an instance once at a moment; inside a flow, waits for that moment.</summary>
internal sealed class StartAt : Activity, ITimerTrigger
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.StartAt",
        Category = "Scheduling",
        DisplayName = "Start At",
        Kind = ActivityKind.Trigger,
        Description = "Inicia o continúa en un momento dado.",
        Inputs = [new InputDescriptor("DateTime", "DateTimeOffset") { UiHint = "datetime-picker" }],
    };

    public override void Execute(ActivityContext context)
    {
        var due = context.Input<DateTimeOffset>("DateTime");
        if (!context.IsTrigger && due > context.Now)
        {
            context.CreateBookmark(stimulus: due, dueAt: due);
        }
    }

    /// <inheritdoc/>
    public TimerOccurrence? Next(TriggerContext context, DateTimeOffset after)
    {
        var due = context.Input<DateTimeOffset>("DateTime");
        return due > after ? new TimerOccurrence(due) : null;
    }
}
