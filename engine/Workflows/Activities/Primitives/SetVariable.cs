using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Stores a value in the nearest variable of the given id.</summary>
internal sealed class SetVariable : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.SetVariable",
        Category = "Primitives",
        DisplayName = "Set Variable",
        Description = "Asigna un valor a una variable.",
        Inputs =
        [
            new InputDescriptor("Variable") { IsWrapped = false, UiHint = "variable-picker" },
            new InputDescriptor("Value"),
        ],
    };

    public override void Execute(ActivityContext context)
    {
        var id = (string)context.Activity.Prepared!;
        var variable = context.FindVariableById(id) ?? throw new InvalidOperationException($"No hay una variable con el identificador «{id}».");
        variable.Set(context.Input("Value"));
    }

    protected internal override object? Prepare(ActivityNode node) => (node.Json.Member("variable") as JsonObject)?.Text("id") ?? "";
}
