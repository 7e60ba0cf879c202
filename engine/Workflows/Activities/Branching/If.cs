using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Branching;

/// <summary>Runs one of two branches.</summary>
internal sealed class If : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.If",
        Category = "Branching",
        Description = "Ejecuta una rama u otra según la condición.",
        Inputs = [new InputDescriptor("Condition", "Boolean") { UiHint = "singleline", DefaultValue = false }],
        Outputs = [new OutputDescriptor("Result", "Boolean")],
        Ports = [new PortDescriptor("Then", PortType.Embedded), new PortDescriptor("Else", PortType.Embedded), new PortDescriptor("Done")],
    };

    public override void Execute(ActivityContext context)
    {
        var holds = context.Input("Condition") is true;
        context.Output("Result", holds);
        if (context.Activity.Child(holds ? "Then" : "Else") is { } branch)
        {
            context.Schedule(branch);
        }
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) => context.Complete();
}
