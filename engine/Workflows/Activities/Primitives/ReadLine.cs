using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Reads a line of text, where the host has somebody who types one.</summary>
internal sealed class ReadLine(Func<string?> read) : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.ReadLine",
        Category = "Console",
        DisplayName = "Read Line",
        Description = "Lee una línea de texto de la consola; en el servidor no hay quien la escriba.",
        Outputs = [new OutputDescriptor("Result", "String")],
    };

    public override void Execute(ActivityContext context) => context.Output("Result", read());
}
