using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Execution.Log;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Definitions;

/// <summary>An activity of a compiled definition: immutable, shared by all instances of that version.</summary>
public sealed class ActivityNode
{
    internal ActivityNode(Activity activity, string id, string type, JsonObject json, ActivityNode? parent, string? port)
    {
        Activity = activity;
        Id = id;
        Type = type;
        Json = json;
        Parent = parent;
        Port = port;
        Name = json.Text("name");
        NodeId = id;
        DisplayText = Metadata?.Text("displayText") ?? Name ?? id;
    }

    /// <summary>Id, unique within the definition.</summary>
    public string Id { get; private set; }

    /// <summary>Ids of the ancestor chain, joined by colons.</summary>
    public string NodeId { get; private set; }

    /// <summary>Type as the definition names it.</summary>
    public string Type { get; }

    /// <summary>Technical name, or null.</summary>
    public string? Name { get; }

    /// <summary>Text shown on the canvas: <c>metadata.displayText</c>, else the name, else the id.</summary>
    public string DisplayText { get; }

    /// <summary>The activity's <c>metadata</c>, or null. Not to be changed.</summary>
    public JsonObject? Metadata => Json.Member("metadata") as JsonObject;

    /// <summary>The activity's <c>customProperties</c>, or null. Not to be changed.</summary>
    public JsonObject? CustomProperties => Json.Member("customProperties") as JsonObject;

    /// <summary>The activity's own JSON. Not to be changed.</summary>
    public JsonObject Json { get; }

    /// <summary>The activity that contains it; null for the workflow itself.</summary>
    public ActivityNode? Parent { get; }

    /// <summary>Port of the parent that holds it.</summary>
    public string? Port { get; }

    /// <summary>Whether it is marked to start instances.</summary>
    public bool CanStartWorkflow => CustomProperties?.Flag("canStartWorkflow") ?? false;

    /// <summary>Activities directly inside, in order.</summary>
    public IReadOnlyList<ActivityNode> Children => ChildList;

    /// <summary>What <see cref="Activity.Prepare"/> made of the JSON.</summary>
    public object? Prepared { get; internal set; }

    /// <summary>What it does.</summary>
    public Activity Activity { get; }

    internal List<ActivityNode> ChildList { get; } = [];

    internal InputBinding[] Inputs { get; set; } = [];

    internal OutputBinding[] Outputs { get; set; } = [];

    internal VariableDeclaration[] Variables { get; set; } = [];

    /// <summary>Runs after the burst that reaches it.</summary>
    internal bool RunsInBackground { get; set; }

    /// <summary>What the journal keeps of it, or null where nothing is said.</summary>
    internal LogPersistence? LogPersistence { get; set; }

    internal WorkflowPlan Plan { get; set; } = null!;

    /// <summary>The child in a port, or null.</summary>
    public ActivityNode? Child(string port) => ChildList.Find(child => string.Equals(child.Port, port, StringComparison.Ordinal));

    /// <summary>What the definition writes for an input; null when it writes nothing, or computes it.</summary>
    public string? Literal(string input) => Written(input) switch
    {
        JsonValue value => value.TryGetValue(out string? text) ? (text.Length > 0 ? text : null) : value.ToJsonString(),
        JsonArray list => list.ToJsonString(),
        _ => null,
    };

    /// <summary>The texts that the definition lists for an input; null when it lists none, or computes them.</summary>
    public IReadOnlyList<string>? LiteralList(string input) => Literal(input) is { } text && PlainJson.TryParse(text) is List<object?> list
        ? list.ConvertAll(item => item?.ToString() ?? "")
        : null;

    /// <summary>Whether the definition computes an input with an expression.</summary>
    public bool IsComputed(string input) =>
        (Json.Member(input) as JsonObject)?.Member("expression") is JsonObject expression && expression.Text("type") is not (null or "" or "Literal" or "Object");

    private JsonNode? Written(string input)
    {
        if (Json.Member(input) is not JsonObject wrapped)
        {
            return Json.Member(input);
        }

        return wrapped.Member("expression") is JsonObject expression && expression.Text("type") is null or "" or "Literal" or "Object"
            ? expression.Member("value")
            : null;
    }

    /// <summary>Settles the node id once those of its ancestors are known.</summary>
    internal void Rename(string? id)
    {
        Id = id ?? Id;
        NodeId = Parent is null ? Id : $"{Parent.NodeId}:{Id}";
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} ({Type})";
}
