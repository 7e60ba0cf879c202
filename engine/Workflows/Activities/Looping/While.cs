using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Looping;

/// <summary>Runs its body as long as the condition holds.</summary>
internal sealed class While : Loop
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.While",
        Category = "Looping",
        Description = "Repite el cuerpo mientras se cumpla la condición.",
        Inputs = [new InputDescriptor("Condition", "Boolean") { AutoEvaluate = false, UiHint = "singleline", DefaultValue = false }],
        Ports = [new PortDescriptor("Body", PortType.Embedded), new PortDescriptor("Done")],
    };

    public override void Execute(ActivityContext context) => Next(context);

    protected override void Next(ActivityContext context)
    {
        if (context.Input("Condition") is true && context.Activity.Child("Body") is { } body)
        {
            context.Schedule(body);
        }
        else
        {
            context.Complete();
        }
    }
}
