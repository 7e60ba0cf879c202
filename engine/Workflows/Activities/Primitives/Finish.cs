using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Ends the whole instance at once, whatever else runs or waits.</summary>
internal sealed class Finish : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Finish",
        Category = "Primitives",
        Description = "Termina la instancia.",
        IsTerminal = true,
    };

    public override void Execute(ActivityContext context) => context.FinishInstance();
}
