using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Sets the correlation id of the instance.</summary>
internal sealed class Correlate : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Correlate",
        Category = "Primitives",
        Description = "Fija el identificador de correlación de la instancia.",
        Inputs = [new InputDescriptor("CorrelationId", "String")],
    };

    public override void Execute(ActivityContext context) => context.CorrelationId = context.Input("CorrelationId") as string;
}
