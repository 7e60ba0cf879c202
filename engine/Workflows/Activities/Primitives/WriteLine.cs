using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Writes a line of text.</summary>
internal sealed class WriteLine : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.WriteLine",
        Category = "Console",
        DisplayName = "Write Line",
        Description = "Escribe una línea de texto.",
        Inputs = [new InputDescriptor("Text", "String")],
    };

    public override void Execute(ActivityContext context) => context.Instance.Services.WriteLine(context.Input("Text") as string ?? "");
}
