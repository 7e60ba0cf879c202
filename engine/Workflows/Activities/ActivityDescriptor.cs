using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>What the designer and the runtime know of an activity type.</summary>
public sealed record ActivityDescriptor
{
    /// <summary>Full type, such as <c>Elsa.WriteLine</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>Group in the toolbox.</summary>
    public required string Category { get; init; }

    /// <summary>Version of the type.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Name shown in the designer; by default the last part of the type.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What it does.</summary>
    public string? Description { get; init; }

    /// <summary>Action, trigger or task.</summary>
    public ActivityKind Kind { get; init; }

    /// <summary>Inputs in order of evaluation.</summary>
    public IReadOnlyList<InputDescriptor> Inputs { get; init; } = [];

    /// <summary>Outputs.</summary>
    public IReadOnlyList<OutputDescriptor> Outputs { get; init; } = [];

    /// <summary>Outcomes (Flow) and slots for child activities (Embedded). Empty: one outcome Done.</summary>
    public IReadOnlyList<PortDescriptor> Ports { get; init; } = [];

    /// <summary>Free properties for the designer.</summary>
    public JsonObject? CustomProperties { get; init; }

    /// <summary>Members copied into a new activity object.</summary>
    public JsonObject? ConstructionProperties { get; init; }

    /// <summary>Made from a workflow, not from code.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>For a task: runs in the background unless the definition says otherwise.</summary>
    public bool RunsAsynchronously { get; init; }

    /// <summary>Contains activities of its own (<c>activities</c>).</summary>
    public bool IsContainer { get; init; }

    /// <summary>Shown in the toolbox.</summary>
    public bool IsBrowsable { get; init; } = true;

    /// <summary>Has no inbound port.</summary>
    public bool IsStart { get; init; }

    /// <summary>Ends its container; has no outcomes.</summary>
    public bool IsTerminal { get; init; }
}

/// <summary>Kinds of activities.</summary>
public enum ActivityKind
{
    /// <summary>Runs inside a flow.</summary>
    Action,

    /// <summary>Can also start instances.</summary>
    Trigger,

    /// <summary>May be marked to run in the background.</summary>
    Task,

    /// <summary>Always runs in the background.</summary>
    Job,
}

/// <summary>Kinds of ports.</summary>
public enum PortType
{
    /// <summary>An outcome to which connections are drawn.</summary>
    Flow,

    /// <summary>A slot that holds a child activity.</summary>
    Embedded,
}

/// <summary>A port of an activity type.</summary>
/// <param name="Name">Name of the port; an embedded child is stored under its camelCase form.</param>
/// <param name="Type">Outcome or slot.</param>
/// <param name="IsBrowsable">Drawn by the designer.</param>
/// <param name="DisplayName">Text on the canvas; by default the name.</param>
public sealed record PortDescriptor(string Name, PortType Type = PortType.Flow, bool IsBrowsable = true, string? DisplayName = null);

/// <summary>An output of an activity type.</summary>
/// <param name="Name">PascalCase name.</param>
/// <param name="TypeName">Type alias.</param>
/// <param name="Description">What it holds.</param>
public sealed record OutputDescriptor(string Name, string TypeName = "Object", string? Description = null)
{
    /// <summary>Label in the designer; by default the name.</summary>
    public string? DisplayName { get; init; }
}

/// <summary>An input of an activity type.</summary>
/// <param name="Name">PascalCase name; the JSON member is its camelCase form.</param>
/// <param name="TypeName">Type alias.</param>
public sealed record InputDescriptor(string Name, string TypeName = "Object")
{
    /// <summary>Label in the designer; by default the name.</summary>
    public string? DisplayName { get; init; }

    /// <summary>Explanation in the designer.</summary>
    public string? Description { get; init; }

    /// <summary>Editor to use; by default one that suits the type.</summary>
    public string? UiHint { get; init; }

    /// <summary>Sub-tab of the designer.</summary>
    public string? Category { get; init; }

    /// <summary>Value when the definition gives none.</summary>
    public object? DefaultValue { get; init; }

    /// <summary>Expression type of a new value.</summary>
    public string? DefaultSyntax { get; init; }

    /// <summary>False: the member is raw JSON, not an expression; read it from the node.</summary>
    public bool IsWrapped { get; init; } = true;

    /// <summary>False: the activity evaluates it itself, when and as often as it needs.</summary>
    public bool AutoEvaluate { get; init; } = true;

    /// <summary>What a dropdown, a list of radio buttons or a checklist offers.</summary>
    public IReadOnlyList<InputOption> Options { get; init; } = [];

    /// <summary>The same where it depends on content that people change while the program runs; wins over <see cref="Options"/>.</summary>
    public Func<IReadOnlyList<InputOption>>? LiveOptions { get; init; }

    /// <summary>Language of a code editor, such as <c>javascript</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Holds a secret: never written to a journal.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Specification of the editor beyond options and language.</summary>
    public JsonObject? UiSpecifications { get; init; }
}

/// <summary>A choice of an input.</summary>
/// <param name="Value">What the definition stores.</param>
/// <param name="Text">What a person reads.</param>
public sealed record InputOption(string Value, string Text)
{
    /// <summary>Choices whose text is their value.</summary>
    public static IReadOnlyList<InputOption> Of(params IEnumerable<string> values) => [.. values.Select(value => new InputOption(value, value))];
}
