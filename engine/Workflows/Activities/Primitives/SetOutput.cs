using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Sets an output of the nearest workflow.</summary>
internal sealed class SetOutput : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.SetOutput",
        Category = "Composition",
        DisplayName = "Set Output",
        Description = "Asigna una salida del flujo.",
        Inputs =
        [
            new InputDescriptor("OutputName", "String") { DisplayName = "Output", UiHint = "output-picker" },
            new InputDescriptor("OutputValue"),
        ],
    };

    public override void Execute(ActivityContext context) => context.SetWorkflowOutput(context.Input("OutputName") as string ?? "", context.Input("OutputValue"));
}
