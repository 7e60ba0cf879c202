using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>Where branches of a flowchart meet; the flowchart applies its mode.</summary>
internal sealed class FlowJoin : Activity
{
    private static readonly InputOption[] Modes =
    [
        new(nameof(JoinMode.WaitAny), "Sigue con la primera rama; cancela las demás"),
        new(nameof(JoinMode.WaitAll), "Espera a todas las ramas"),
        new(nameof(JoinMode.WaitAllActive), "Espera a las ramas activas"),
    ];

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.FlowJoin",
        Category = "Branching",
        DisplayName = "Join",
        Description = "Reúne ramas: espera a todas, a todas las activas o a la primera.",
        Inputs = [new InputDescriptor("Mode", "FlowJoinMode") { UiHint = "dropdown", DefaultValue = nameof(JoinMode.WaitAny), Options = Modes }],
    };

    public override void Execute(ActivityContext context)
    {
        if (context.Owner is { Activity.Activity: Flowchart } flowchart)
        {
            Flowchart.CancelAncestors(flowchart, context.Activity);
        }
    }

    /// <summary>The mode of a join, evaluated in the scope of the flowchart.</summary>
    public static JoinMode Mode(ActivityNode join, ActivityContext flowchart) =>
        Enum.TryParse<JoinMode>(join.Inputs[0].Evaluate(flowchart)?.ToString(), ignoreCase: true, out var mode) ? mode : JoinMode.WaitAny;
}

/// <summary>When branches that meet go on.</summary>
internal enum JoinMode
{
    /// <summary>With the first that arrives; the others are cancelled.</summary>
    WaitAny,

    /// <summary>When all have arrived alive.</summary>
    WaitAll,

    /// <summary>When all have been decided and one at least is alive: how every activity but a join behaves.</summary>
    WaitAllActive,
}
