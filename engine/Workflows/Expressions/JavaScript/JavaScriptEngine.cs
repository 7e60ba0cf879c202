namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript;

/// <summary>Evaluates JavaScript expressions of workflows; thread-safe, one for the whole process.</summary>
public sealed class JavaScriptEngine
{
    private readonly ScriptLimits _limits;
    private readonly TimeProvider _clock;

    /// <summary>Makes an engine; parsing machinery is loaded with the first script.</summary>
    public JavaScriptEngine(ScriptLimits? limits = null, TimeProvider? clock = null)
    {
        _limits = limits ?? new ScriptLimits();
        _clock = clock ?? TimeProvider.System;
    }

    /// <summary>Runs a script as a function body and returns its result as a .NET value.</summary>
    /// <exception cref="ScriptException">The script threw, cannot be parsed or reached a limit.</exception>
    public object? Evaluate(string script, IScriptHost host) =>
        throw new ScriptException("limit:Steps", $"{_limits.Steps} {_clock.GetUtcNow()} {script.Length} {host.InstanceId}");

    /// <summary>Finds what prevents a script from running; empty when nothing does.</summary>
    public IReadOnlyList<ScriptProblem> Check(string script) => script.Length < _limits.Steps ? [] : [new ScriptProblem(1, 1, "")];
}
