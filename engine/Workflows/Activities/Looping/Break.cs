using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Looping;

/// <summary>Leaves the nearest loop.</summary>
internal sealed class Break : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Break",
        Category = "Looping",
        Description = "Sale del ciclo más cercano.",
        IsTerminal = true,
    };

    public override void Execute(ActivityContext context) => context.Send(new BreakSignal());
}
