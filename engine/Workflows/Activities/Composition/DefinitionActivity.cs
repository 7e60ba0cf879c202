using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Composition;

/// <summary>A definition used as an activity: its workflow runs inside the same instance.</summary>
internal sealed class DefinitionActivity : Activity
{
    private readonly string[] outputs;

    public DefinitionActivity(EmbeddedDefinition definition)
    {
        Descriptor = Describe(definition);
        outputs = [.. Descriptor.Outputs.Select(output => output.Name)];
    }

    public override ActivityDescriptor Descriptor { get; }

    protected internal override bool AutoCompletes => false;

    public override void Execute(ActivityContext context)
    {
        foreach (var input in Descriptor.Inputs)
        {
            context.Declare(Variable.Dynamic(input.Name, context.Input(input.Name)));
        }

        context.Schedule(context.Activity.Children[0]);
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        foreach (var output in outputs)
        {
            if (child.Properties is { } properties && properties.TryGetValue(WorkflowActivity.OutputPrefix + output, out var value))
            {
                context.Output(output, value);
            }
        }

        context.CompleteWith(child.GetProperty(WorkflowActivity.Outcomes) is List<object?> given ? given.ConvertAll(outcome => (string)outcome!) : null);
    }

    private static ActivityDescriptor Describe(EmbeddedDefinition definition)
    {
        var json = definition.Json;
        return new ActivityDescriptor
        {
            TypeName = TypeName(definition.Record),
            Version = definition.Record.Version,
            Category = (json.Member("options") as JsonObject)?.Text("activityCategory") ?? "Workflows",
            Description = json.Text("description"),
            IsBrowsable = definition.Record.IsPublished,
            Inputs = [.. Items(json, "inputs").Select(item => new InputDescriptor(item.Text("name") ?? "", item.Text("type") ?? "Object"))],
            Outputs = [.. Items(json, "outputs").Select(item => new OutputDescriptor(item.Text("name") ?? "", item.Text("type") ?? "Object"))],
        };
    }

    private static string TypeName(Hosting.DefinitionRecord record) =>
        string.Concat((record.Name ?? record.DefinitionId)
            .Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static IEnumerable<JsonObject> Items(JsonObject json, string member) => (json.Member(member) as JsonArray ?? []).OfType<JsonObject>();
}
