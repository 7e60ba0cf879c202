using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Branching;

/// <summary>Runs branches at once; WaitAny ends with the first and cancels the rest.</summary>
internal sealed class Fork : Activity
{
    private const string Breaking = "breaking";

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Fork",
        Category = "Control Flow",
        Description = "Ejecuta ramas a la vez.",
        Inputs = [new InputDescriptor("JoinMode", "ForkJoinMode") { IsWrapped = false, UiHint = "dropdown", Options = InputOption.Of("WaitAll", "WaitAny") }],
        IsBrowsable = false,
    };

    public override void Execute(ActivityContext context)
    {
        context.Expect(context.Activity.Children.Count);
        foreach (var branch in context.Activity.Children)
        {
            context.Schedule(branch);
        }
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.GetProperty(Breaking) is true || context.Activity.Json.Text("joinMode") == "WaitAny")
        {
            context.Complete();
        }
        else
        {
            context.CountDown();
        }
    }

    /// <summary>A break inside a branch goes on to the loop; the next branch that ends is the last.</summary>
    protected internal override bool Receive(ActivityContext context, Signal signal)
    {
        if (signal is BreakSignal)
        {
            context.SetProperty(Breaking, true);
        }

        return false;
    }

    protected internal override IEnumerable<EmbeddedActivity> Children(JsonObject json) =>
        (json.Member("branches") as JsonArray ?? []).OfType<JsonObject>().Select(branch => new EmbeddedActivity("Branches", branch));
}
