using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Scheduling;

/// <summary>Waits a length of time.</summary>
internal sealed class Delay : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Delay",
        Category = "Scheduling",
        Description = "Espera un tiempo.",
        Inputs = [new InputDescriptor("TimeSpan", "TimeSpan") { DefaultValue = "00:01:00" }],
    };

    public override void Execute(ActivityContext context)
    {
        var due = context.Now + context.Input<TimeSpan>("TimeSpan");
        context.CreateBookmark(stimulus: due, dueAt: due);
    }
}
