using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>Goes on at all its branches at once.</summary>
internal sealed class FlowFork : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.FlowFork",
        Category = "Branching",
        DisplayName = "Fork (flow)",
        Description = "Sigue por todas sus ramas a la vez.",
        Inputs = [new InputDescriptor("Branches", "String[]") { UiHint = "dynamic-outcomes" }],
    };

    public override void Execute(ActivityContext context) =>
        context.CompleteWith(context.Input<IReadOnlyList<string>>("Branches") ?? [ActivityContext.DefaultOutcome]);
}
