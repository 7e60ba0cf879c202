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
        Definition = definition.Record;
        outputs = [.. Descriptor.Outputs.Select(output => output.Name)];
    }

    public override ActivityDescriptor Descriptor { get; }

    /// <summary>The version that runs.</summary>
    public Hosting.DefinitionRecord Definition { get; }

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

    /// <summary>The activity type that a version is.</summary>
    public static ActivityDescriptor Describe(EmbeddedDefinition definition)
    {
        var (record, json) = definition;
        var outcomes = (json.Member("outcomes") as JsonArray ?? []).OfType<JsonValue>().Select(item => item.ToString()).ToList();
        return new ActivityDescriptor
        {
            TypeName = TypeName(record),
            Version = record.Version,
            DisplayName = record.Name ?? record.DefinitionId,
            Category = (json.Member("options") as JsonObject)?.Text("activityCategory") is { Length: > 0 } category ? category : "Workflows",
            Description = json.Text("description"),
            IsBrowsable = record.IsPublished,
            IsSynthetic = true,
            Inputs = [.. Items(json, "inputs").Select(Input)],
            Outputs = [.. Items(json, "outputs").Select(Output)],
            Ports =
            [
                new PortDescriptor("Root", PortType.Embedded, IsBrowsable: false),
                .. (outcomes.Count == 0 ? ["Done"] : outcomes).Select(outcome => new PortDescriptor(outcome, DisplayName: outcome)),
            ],
            CustomProperties = new JsonObject
            {
                ["RootType"] = "WorkflowDefinitionActivity",
                ["WorkflowDefinitionId"] = record.DefinitionId,
                ["WorkflowDefinitionVersionId"] = record.Id,
            },
            ConstructionProperties = new JsonObject
            {
                ["WorkflowDefinitionId"] = record.DefinitionId,
                ["WorkflowDefinitionVersionId"] = record.Id,
                ["Version"] = record.Version,
            },
        };
    }

    private static InputDescriptor Input(JsonObject item) => new(item.Text("name") ?? "", item.Text("type") ?? "Object")
    {
        DisplayName = item.Text("displayName"),
        Description = item.Text("description"),
        Category = item.Text("category") is { Length: > 0 } and not "Primitives" and { } category ? category : null,
        UiHint = item.Text("uiHint") is { Length: > 0 } hint ? hint : null,
    };

    private static OutputDescriptor Output(JsonObject item) =>
        new(item.Text("name") ?? "", item.Text("type") ?? "Object", item.Text("description")) { DisplayName = item.Text("displayName") };

    private static string TypeName(Hosting.DefinitionRecord record) =>
        string.Concat((record.Name ?? record.DefinitionId)
            .Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static IEnumerable<JsonObject> Items(JsonObject json, string member) => (json.Member(member) as JsonArray ?? []).OfType<JsonObject>();
}
