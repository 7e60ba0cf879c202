namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript;

/// <summary>What a script may see and change of the workflow instance that evaluates it.</summary>
/// <remarks>
/// Values are null, bool, string, int/long/double/decimal, BigInteger, DateTimeOffset/DateTime, TimeSpan, Guid, byte[],
/// <c>List&lt;object?&gt;</c> for arrays and <c>OrderedDictionary&lt;string, object?&gt;</c> for objects. Numbers written by a script are double.
/// </remarks>
public interface IScriptHost
{
    /// <summary>Id of the workflow definition.</summary>
    string DefinitionId { get; }

    /// <summary>Id of this version of the definition.</summary>
    string DefinitionVersionId { get; }

    /// <summary>Number of this version of the definition, from 1.</summary>
    int DefinitionVersion { get; }

    /// <summary>Id of the running instance.</summary>
    string InstanceId { get; }

    /// <summary>Correlation id of the instance.</summary>
    string? CorrelationId { get; set; }

    /// <summary>Name of the instance.</summary>
    string? InstanceName { get; set; }

    /// <summary>Variables visible from the current scope, nearest first, without duplicates.</summary>
    IEnumerable<string> VariableNames { get; }

    /// <summary>Reads the nearest variable of exactly that name.</summary>
    bool TryGetVariable(string name, out object? value);

    /// <summary>Writes the nearest variable of that name, converting to its type; an unknown name creates a variable.</summary>
    void SetVariable(string name, object? value);

    /// <summary>Names of the declared inputs.</summary>
    IEnumerable<string> InputNames { get; }

    /// <summary>Input by name, ignoring case; null when missing.</summary>
    object? GetInput(string name);

    /// <summary>Outputs of named activities, for <c>get&lt;Output&gt;From&lt;Activity&gt;()</c>.</summary>
    IEnumerable<(string ActivityName, string OutputName)> NamedOutputs { get; }

    /// <summary>Output of the latest execution of an activity; without name, its result.</summary>
    object? GetOutputFrom(string activityIdOrName, string? outputName);

    /// <summary>Last value recorded under <c>Result</c>.</summary>
    object? LastResult { get; }

    /// <summary>Extra arguments given by the caller, such as the item of a correlation function.</summary>
    IReadOnlyDictionary<string, object?> Args { get; }

    /// <summary>Receives the outcomes that RunJavaScript sets; null elsewhere, where <c>setOutcome</c> does not exist.</summary>
    Action<IReadOnlyList<string>>? SetOutcomes { get; }

    /// <summary>Reads a setting of the server by key; null where scripts may not, and <c>getConfig</c> does not exist.</summary>
    Func<string, string?>? Configuration => null;

    /// <summary>Makes an address that publishes an event to this instance until a moment; null where there is no server.</summary>
    Func<string, DateTimeOffset?, string>? EventUrl => null;
}
