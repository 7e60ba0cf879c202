using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Names the instance.</summary>
internal sealed class SetName : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.SetName",
        Category = "Primitives",
        DisplayName = "Set Name",
        Description = "Da nombre a la instancia.",
        Inputs = [new InputDescriptor("Value", "String")],
    };

    public override void Execute(ActivityContext context) => context.InstanceName = context.Input("Value") as string;
}
