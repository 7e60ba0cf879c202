using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Workflows.Tests.JavaScript;

/// <summary>A workflow instance as a script sees it, with variables of any type.</summary>
internal sealed class ScriptInstance : IScriptHost
{
    private static readonly JavaScriptEngine Engine = new(new ScriptLimits { Time = TimeSpan.FromSeconds(20) });

    public Dictionary<string, object?> Variables { get; } = [];
    public Dictionary<string, object?> Inputs { get; } = new(StringComparer.OrdinalIgnoreCase);
    public List<string>? Outcomes { get; init; }

    public string DefinitionId => "definicion";
    public string DefinitionVersionId => "definicion-v3";
    public int DefinitionVersion => 3;
    public string InstanceId => "instancia";
    public string? CorrelationId { get; set; }
    public string? InstanceName { get; set; }
    public IEnumerable<string> VariableNames => Variables.Keys;
    public IEnumerable<string> InputNames => Inputs.Keys;
    public IEnumerable<(string ActivityName, string OutputName)> NamedOutputs => [("suma1", "Result")];
    public object? LastResult => 42;
    public IReadOnlyDictionary<string, object?> Args { get; init; } = new Dictionary<string, object?>();
    public Action<IReadOnlyList<string>>? SetOutcomes => Outcomes is null ? null : Outcomes.AddRange;

    public bool TryGetVariable(string name, out object? value) => Variables.TryGetValue(name, out value);
    public void SetVariable(string name, object? value) => Variables[name] = value;
    public object? GetInput(string name) => Inputs.GetValueOrDefault(name);
    public object? GetOutputFrom(string activityIdOrName, string? outputName) => $"{activityIdOrName}.{outputName ?? "Result"}";

    /// <summary>Runs a script in this instance.</summary>
    public object? Run(string script) => Engine.Evaluate(script, this);

    /// <summary>Runs a script in an empty instance.</summary>
    public static object? Result(string script) => new ScriptInstance().Run(script);
}
