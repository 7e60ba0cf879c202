using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>Where a flowchart begins.</summary>
internal sealed class Start : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Start",
        Category = "Flow",
        Description = "Inicio del diagrama.",
        IsStart = true,
    };

    public override void Execute(ActivityContext context) => context.Complete();
}
