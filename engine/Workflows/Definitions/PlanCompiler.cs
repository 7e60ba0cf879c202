using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Execution.Background;
using SeguimientoDesempeno.Workflows.Execution.Log;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>Compiles definitions.</summary>
/// <param name="registry">The activity types.</param>
/// <param name="find">Finds a definition used as activity by version id and definition id, either of which may be null.</param>
internal sealed class PlanCompiler(ActivityRegistry registry, Func<string?, string?, DefinitionRecord?> find)
{
    private readonly List<ActivityNode> nodes = [];
    private readonly Dictionary<string, string> embedded = new(StringComparer.Ordinal);

    public WorkflowPlan Compile(DefinitionRecord record)
    {
        var json = JsonNode.Parse(record.Json) as JsonObject ?? [];
        var root = Workflow(json, record.Id, null);
        var options = json.Member("options") as JsonObject;
        var plan = new WorkflowPlan
        {
            DefinitionId = record.DefinitionId,
            VersionId = record.Id,
            Version = record.Version,
            Name = record.Name,
            Root = root,
            Nodes = nodes,
            ByNodeId = nodes.DistinctBy(node => node.NodeId).ToDictionary(node => node.NodeId, StringComparer.Ordinal),
            InputNames = [.. Names(json, "inputs")],
            OutputNames = Names(json, "outputs").ToHashSet(StringComparer.Ordinal),
            ActivationStrategy = ClassName(options?.Text("activationStrategyType")),
            ContinuesWithIncidents = ClassName(options?.Text("incidentStrategyType"))?.StartsWith("ContinueWithIncidents", StringComparison.Ordinal) ?? false,
            FlowchartMode = Mode((json.Member("customProperties") as JsonObject)?.Text("Flowchart:ExecutionMode")),
            Json = json,
        };
        foreach (var node in nodes)
        {
            node.Plan = plan;
            node.RunsInBackground = BackgroundWork.IsFor(node);
            node.LogPersistence = LogPersistence.Of(node);
            node.Prepared = node.Activity.Prepare(node);
        }

        return plan;
    }

    internal static IEnumerable<string> Names(JsonObject json, string member) =>
        (json.Member(member) as JsonArray ?? []).OfType<JsonObject>().Select(item => item.Text("name")).OfType<string>();

    /// <summary>The reference's third value, Default, leaves it to the host as no value does.</summary>
    private static FlowchartMode? Mode(string? text) => Enum.TryParse<FlowchartMode>(text, ignoreCase: true, out var mode) ? mode : null;

    private static string? ClassName(string? typeName) =>
        typeName?.Split(',')[0] is { } name ? name[(name.LastIndexOf('.') + 1)..] : null;

    /// <summary>The node of a workflow: the instance's own, or one used as activity. Embedded ones are numbered first.</summary>
    private ActivityNode Workflow(JsonObject definition, string versionId, ActivityNode? parent)
    {
        if (!embedded.TryGetValue(versionId, out var id))
        {
            id = "";
        }

        var position = nodes.Count;
        var node = new ActivityNode(WorkflowActivity.Instance, id, "Elsa.Workflow", definition, parent, "Root")
        {
            Variables = Variables(definition),
        };
        nodes.Add(node);
        if (definition.Member("root") is JsonObject root)
        {
            node.ChildList.Add(Build(root, node, "Root"));
        }
        else
        {
            node.ChildList.Add(Build(new JsonObject { ["type"] = "Elsa.Sequence", ["id"] = "Sequence1" }, node, "Root"));
        }

        if (id.Length == 0)
        {
            embedded[versionId] = id = $"Workflow{embedded.Count + 1}";
        }

        for (var index = position; index < nodes.Count; index++)
        {
            nodes[index].Rename(index == position ? id : null);
        }

        return node;
    }

    private ActivityNode Build(JsonObject json, ActivityNode parent, string port)
    {
        var type = json.Text("type") ?? "";
        var id = json.Text("id") is { Length: > 0 } given ? given : FreeId(type);
        var definition = Definition(json, type);
        var activity = definition is not null ? new DefinitionActivity(definition) : registry.Find(type) ?? NotFoundActivity.Instance;
        var node = new ActivityNode(activity, id, type, json, parent, port);
        nodes.Add(node);
        node.Inputs = [.. activity.Descriptor.Inputs.Where(input => input.IsWrapped).Select(input => InputBinding.Compile(input, json))];
        node.Outputs = [.. Bindings(activity.Descriptor, json)];
        node.Variables = activity.Descriptor.IsContainer ? Variables(json) : [];
        foreach (var child in activity.Children(json))
        {
            node.ChildList.Add(Build(child.Json, node, child.Port));
        }

        if (definition is not null)
        {
            node.ChildList.Add(Workflow(definition.Json, definition.Record.Id, node));
        }

        return node;
    }

    private EmbeddedDefinition? Definition(JsonObject json, string type)
    {
        var versionId = json.Text("workflowDefinitionVersionId");
        var definitionId = json.Text("workflowDefinitionId");
        if ((versionId is null && definitionId is null) || (registry.Find(type) is not null))
        {
            return null;
        }

        return find(versionId, definitionId) is { } record ? new EmbeddedDefinition(record, JsonNode.Parse(record.Json)!.AsObject()) : null;
    }

    private string FreeId(string type)
    {
        var stem = type[(type.LastIndexOf('.') + 1)..];
        for (var number = 1; ; number++)
        {
            if (!nodes.Exists(node => string.Equals(node.Id, $"{stem}{number}", StringComparison.Ordinal)))
            {
                return $"{stem}{number}";
            }
        }
    }

    private static IEnumerable<OutputBinding> Bindings(ActivityDescriptor descriptor, JsonObject json)
    {
        foreach (var output in descriptor.Outputs)
        {
            if ((json.Member(output.Name) as JsonObject)?.Member("memoryReference") is JsonObject reference && reference.Text("id") is { } target)
            {
                yield return new OutputBinding(output.Name, target);
            }
        }
    }

    private static VariableDeclaration[] Variables(JsonObject json) =>
    [
        .. from item in (json.Member("variables") as JsonArray ?? []).OfType<JsonObject>()
           let name = item.Text("name") ?? ""
           let type = DataType.Parse(item.Text("typeName"), item.Flag("isArray"))
           select new VariableDeclaration(item.Text("id") ?? name, name, type, Default(PlainJson.FromNode(item.Member("value")), type)),
    ];

    /// <summary>A variable's value at the start. Empty text is none for every type, and so is what cannot be a value of its type.</summary>
    private static object? Default(object? value, DataType type)
    {
        try
        {
            return value is "" ? null : ValueConverter.Convert(value, type);
        }
        catch (Exception error) when (error is OverflowException or FormatException or TypeConversionException)
        {
            return null;
        }
    }
}

/// <summary>A definition used as an activity of another.</summary>
internal sealed record EmbeddedDefinition(DefinitionRecord Record, JsonObject Json);
