using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Waiting;

namespace SeguimientoDesempeno.Workflows.Activities.Looping;

/// <summary>Counts from Start to End by Step.</summary>
internal sealed class For : Loop
{
    private const string Current = "current";

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.For",
        Category = "Looping",
        Description = "Repite el cuerpo contando.",
        Inputs =
        [
            new InputDescriptor("Start", "Int32") { DefaultValue = 0 },
            new InputDescriptor("End", "Int32") { DefaultValue = 0 },
            new InputDescriptor("Step", "Int32") { DefaultValue = 1 },
            new InputDescriptor("OuterBoundInclusive", "Boolean") { DefaultValue = true },
        ],
        Outputs = [new OutputDescriptor("CurrentValue")],
        Ports = [new PortDescriptor("Body", PortType.Embedded), new PortDescriptor("Done")],
    };

    protected internal override IEnumerable<WaitReason> WaitReasons(ActivityContext context) => context.Activity.Child("Body") is null
        ? [Execution.Waiting.WaitReasons.Reason(context.Activity, "no tiene cuerpo, y un ciclo For sin cuerpo no termina.")]
        : base.WaitReasons(context);

    public override void Execute(ActivityContext context) => Next(context);

    protected override void Next(ActivityContext context)
    {
        // Without a body the loop never ends, as in the reference.
        if (context.Activity.Child("Body") is not { } body)
        {
            return;
        }

        var step = context.Input<int>("Step");
        var end = context.Input<int>("End");
        var value = context.GetProperty(Current) is int current ? current + step : context.Input<int>("Start");
        var inclusive = context.Input("OuterBoundInclusive") is true;
        var goesOn = step < 0 ? value > end || (inclusive && value == end) : value < end || (inclusive && value == end);
        if (!goesOn)
        {
            context.Complete();
            return;
        }

        context.SetProperty(Current, value);
        context.Output("CurrentValue", value);
        context.Schedule(body, [new("CurrentValue", value)]);
    }
}
