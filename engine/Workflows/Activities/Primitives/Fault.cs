using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Raises an incident on purpose.</summary>
internal sealed class Fault : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Fault",
        Category = "Primitives",
        Description = "Provoca un incidente.",
        Inputs =
        [
            new InputDescriptor("Code", "String"),
            new InputDescriptor("Category", "String"),
            new InputDescriptor("FaultType", "String") { DisplayName = "Type" },
            new InputDescriptor("Message", "String"),
        ],
    };

    public override void Execute(ActivityContext context) => throw new FaultException(
        context.Input("Code") as string ?? "0",
        context.Input("Category") as string ?? "General",
        context.Input("FaultType") as string ?? "System",
        context.Input("Message") as string ?? "");
}

/// <summary>An incident that the definition asked for.</summary>
internal sealed class FaultException(string code, string category, string type, string message) : Exception(message)
{
    public string Code { get; } = code;

    public string Category { get; } = category;

    public string Type { get; } = type;
}
