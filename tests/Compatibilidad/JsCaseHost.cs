using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Compatibilidad;

/// <summary>The instance that a script case runs in: its variables, inputs and correlation id.</summary>
internal sealed class JsCaseHost : IScriptHost
{
    /// <summary>Correlation id that every case starts with.</summary>
    public const string FirstCorrelationId = "corr-1";

    private readonly OrderedDictionary<string, object?> _variables = [];
    private readonly Dictionary<string, string> _types = [];
    private readonly Dictionary<string, string> _before = [];
    private readonly Dictionary<string, object?> _inputs = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _inputNames;

    public JsCaseHost(JsonObject recipe)
    {
        foreach (var variable in recipe["variables"]?.AsArray() ?? [])
        {
            var name = (string)variable!["name"]!;
            _types[name] = (string)variable["type"]!;
            _variables[name] = ValueConverter.Convert((string?)variable["value"], DataType.Parse(_types[name]));
            _before[name] = PlainJson.Write(_variables[name]);
        }
        foreach (var (name, value) in recipe["input"]?.AsObject() ?? [])
            _inputs[name] = PlainJson.FromNode(value);
        _inputNames = [.. (recipe["inputTypes"]?.AsObject() ?? []).Select(input => input.Key)];
    }

    public string DefinitionId => "definition";
    public string DefinitionVersionId => "definition-v1";
    public int DefinitionVersion => 1;
    public string InstanceId => "instance";
    public string? CorrelationId { get; set; } = FirstCorrelationId;
    public string? InstanceName { get; set; }
    public IEnumerable<string> VariableNames => _variables.Keys;
    public IEnumerable<string> InputNames => _inputNames;
    public IEnumerable<(string ActivityName, string OutputName)> NamedOutputs => [];
    public object? LastResult => null;
    public IReadOnlyDictionary<string, object?> Args { get; } = new Dictionary<string, object?>();
    public Action<IReadOnlyList<string>>? SetOutcomes => null;

    public bool TryGetVariable(string name, out object? value) => _variables.TryGetValue(name, out value);

    public void SetVariable(string name, object? value) =>
        _variables[name] = ValueConverter.Convert(value, DataType.Parse(_types.GetValueOrDefault(name)));

    public object? GetInput(string name) => _inputs.GetValueOrDefault(name);

    public object? GetOutputFrom(string activityIdOrName, string? outputName) => null;

    /// <summary>Declared variables that are not what they were.</summary>
    public IEnumerable<(string Name, string Declared, object? Value)> Changed() =>
        from name in _before.Keys
        where PlainJson.Write(_variables[name]) != _before[name]
        select (name, _types[name], _variables[name]);

    /// <summary>True for an object or array that came from outside.</summary>
    public bool IsInput(object value) => _inputs.Values.Any(input => ReferenceEquals(input, value));
}
