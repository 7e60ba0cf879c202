using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>Runs its body and completes with it.</summary>
internal sealed class FlowNode : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.FlowNode",
        Category = "Flow",
        DisplayName = "Container",
        Description = "Ejecuta su cuerpo.",
        Ports = [new PortDescriptor("Body", PortType.Embedded), new PortDescriptor("Done")],
    };

    public override void Execute(ActivityContext context)
    {
        if (context.Activity.Child("Body") is { } body)
        {
            context.Schedule(body);
        }
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) => context.Complete();
}
