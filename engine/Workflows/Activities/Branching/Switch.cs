using System.Globalization;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Branching;

/// <summary>Runs the activities of the cases that hold, or Default when none does.</summary>
internal sealed class Switch : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Switch",
        Category = "Branching",
        Description = "Ejecuta las actividades de los casos que se cumplen.",
        Inputs =
        [
            new InputDescriptor("Cases") { IsWrapped = false, UiHint = "switch-editor" },
            new InputDescriptor("Mode", "SwitchMode") { UiHint = "dropdown", DefaultValue = "MatchFirst", Options = SwitchCases.Modes },
        ],
        Outputs = [new OutputDescriptor("Output")],
        Ports = [new PortDescriptor("Default", PortType.Embedded), new PortDescriptor("Done")],
    };

    public override void Execute(ActivityContext context)
    {
        var matching = ((SwitchCases)context.Activity.Prepared!).Matching(context);
        var ports = matching.Count == 0 ? ["Default"] : matching.Select(CasePort);
        var chosen = ports.Select(context.Activity.Child).OfType<ActivityNode>().ToList();
        context.Expect(chosen.Count);
        foreach (var activity in chosen)
        {
            context.Schedule(activity);
        }
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) =>
        context.CountDown();

    protected internal override object? Prepare(ActivityNode node) => SwitchCases.Compile(node);

    protected internal override IEnumerable<EmbeddedActivity> Children(JsonObject json)
    {
        var index = 0;
        foreach (var item in (json.Member("cases") as JsonArray ?? []).OfType<JsonObject>())
        {
            if (item.Member("activity") is JsonObject activity)
            {
                yield return new EmbeddedActivity(CasePort(index), activity);
            }

            index++;
        }

        foreach (var child in base.Children(json))
        {
            yield return child;
        }
    }

    private static string CasePort(int index) => string.Create(CultureInfo.InvariantCulture, $"case:{index}");
}
