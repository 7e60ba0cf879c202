using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Composition;

/// <summary>Runs its activities at once and completes when all have.</summary>
internal sealed class Parallel : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Parallel",
        Category = "Workflows",
        Description = "Ejecuta sus actividades a la vez.",
        IsContainer = true,
        IsBrowsable = false,
    };

    public override void Execute(ActivityContext context)
    {
        context.Expect(context.Activity.Children.Count);
        foreach (var child in context.Activity.Children)
        {
            context.Schedule(child);
        }
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) =>
        context.CountDown();
}
