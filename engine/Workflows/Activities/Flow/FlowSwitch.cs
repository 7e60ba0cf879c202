using SeguimientoDesempeno.Workflows.Activities.Branching;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>Goes on at the labels of the cases that hold, or at Default when none does.</summary>
internal sealed class FlowSwitch : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.FlowSwitch",
        Category = "Branching",
        DisplayName = "Switch (flow)",
        Description = "Sigue por los casos que se cumplen.",
        Inputs =
        [
            new InputDescriptor("Cases") { IsWrapped = false, UiHint = "flow-switch-editor" },
            new InputDescriptor("Mode", "SwitchMode") { UiHint = "dropdown", DefaultValue = "MatchFirst", Options = SwitchCases.Modes },
        ],
        Ports = [new PortDescriptor("Default")],
    };

    public override void Execute(ActivityContext context)
    {
        var cases = (SwitchCases)context.Activity.Prepared!;
        var matching = cases.Matching(context);
        context.CompleteWith(matching.Count == 0 ? ["Default"] : matching.ConvertAll(cases.Label));
    }

    protected internal override object? Prepare(ActivityNode node) => SwitchCases.Compile(node);
}
