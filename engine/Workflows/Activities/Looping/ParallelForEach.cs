using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Looping;

/// <summary>Runs its body for all items at once. A break inside ends that round and then whatever encloses this loop.</summary>
internal sealed class ParallelForEach : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.ParallelForEach",
        Category = "Looping",
        DisplayName = "Parallel For Each",
        Description = "Ejecuta el cuerpo para todos los elementos a la vez.",
        Inputs = [new InputDescriptor("Items")],
        Ports = [new PortDescriptor("Body", PortType.Embedded), new PortDescriptor("Done")],
    };

    public override void Execute(ActivityContext context)
    {
        if (context.Input("Items") is not List<object?> items || context.Activity.Child("Body") is not { } body)
        {
            return;
        }

        context.Expect(items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            context.Schedule(body, [new("CurrentValue", items[index]), new("CurrentIndex", index)]);
        }
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) =>
        context.CountDown();
}
