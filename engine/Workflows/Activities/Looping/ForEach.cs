using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Looping;

/// <summary>Runs its body for each item, one after another.</summary>
internal sealed class ForEach : Loop
{
    private const string Index = "index";

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.ForEach",
        Category = "Looping",
        DisplayName = "For Each",
        Description = "Repite el cuerpo para cada elemento.",
        Inputs = [new InputDescriptor("Items", "ICollection<Object>")],
        Outputs = [new OutputDescriptor("CurrentValue")],
        Ports = [new PortDescriptor("Body", PortType.Embedded), new PortDescriptor("Done")],
    };

    public override void Execute(ActivityContext context) => Next(context);

    protected override void Next(ActivityContext context)
    {
        var items = context.Input("Items") as List<object?>;
        ArgumentNullException.ThrowIfNull(items);
        var index = context.GetProperty(Index) is int last ? last + 1 : 0;
        if (index >= items.Count || context.Activity.Child("Body") is not { } body)
        {
            context.Complete();
            return;
        }

        context.SetProperty(Index, index);
        context.Output("CurrentValue", items[index]);
        context.Schedule(body, [new("CurrentIndex", index), new("CurrentValue", items[index])]);
    }
}
