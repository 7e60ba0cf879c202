using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>Ends the surrounding flowchart or sequence.</summary>
internal sealed class End : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.End",
        Category = "Flow",
        Description = "Fin del diagrama.",
        IsTerminal = true,
    };

    public override void Execute(ActivityContext context) => context.Complete();
}
