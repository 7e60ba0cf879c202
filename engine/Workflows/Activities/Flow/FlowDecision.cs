using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>Goes on at True or at False.</summary>
internal sealed class FlowDecision : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.FlowDecision",
        Category = "Branching",
        DisplayName = "Decision",
        Description = "Sigue por True o por False según la condición.",
        Inputs = [new InputDescriptor("Condition", "Boolean") { UiHint = "singleline", DefaultValue = false }],
        Ports = [new PortDescriptor("True"), new PortDescriptor("False")],
    };

    public override void Execute(ActivityContext context) => context.Complete(context.Input("Condition") is true ? "True" : "False");
}
