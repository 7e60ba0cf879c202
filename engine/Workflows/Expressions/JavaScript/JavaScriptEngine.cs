using System.Collections.Concurrent;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript;

/// <summary>Evaluates JavaScript expressions of workflows; thread-safe, one for the whole process.</summary>
public sealed class JavaScriptEngine
{
    private const int CacheSize = 5_000;

    private readonly ConcurrentDictionary<string, ScriptProgram> _programs = new(StringComparer.Ordinal);
    private readonly ScriptLimits _limits;
    private readonly TimeProvider _clock;

    /// <summary>Makes an engine; the parser is loaded with the first script.</summary>
    /// <param name="limits">What one evaluation may use.</param>
    /// <param name="clock">The time that scripts see; limits always go by real time.</param>
    public JavaScriptEngine(ScriptLimits? limits = null, TimeProvider? clock = null)
    {
        _limits = limits ?? new ScriptLimits();
        _clock = clock ?? TimeProvider.System;
    }

    /// <summary>Runs a script as a function body and returns its result as a .NET value; a returned promise is awaited.</summary>
    /// <exception cref="JavaScriptException">The script threw, cannot be parsed or reached a limit.</exception>
    public object? Evaluate(string script, IScriptHost host)
    {
        var program = ProgramOf(script);
        if (program.Main is null)
        {
            var problem = program.Problems[0];
            throw new JavaScriptException("SyntaxError", $"El script no se puede leer (línea {problem.Line}, columna {problem.Column}): {problem.Message}")
            {
                Line = problem.Line,
            };
        }
        var realm = new Realm(program, new Budget(_limits), _clock, host);
        try
        {
            var frame = new Frame(realm, program.Main, null, new CallContext(null, realm.Global, null), []);
            var result = Settled(realm, frame.Run());
            var value = Border.ToWorkflow(result);
            realm.Variables?.WriteBack();
            return value;
        }
        catch (Exception error) when (error is not JavaScriptException)
        {
            throw Failure.Of(realm, error);
        }
    }

    /// <summary>Finds what prevents a script from running; empty when nothing does.</summary>
    public IReadOnlyList<ScriptProblem> Check(string script) => ProgramOf(script).Problems;

    /// <summary>Parses a script ahead of its first evaluation.</summary>
    public void Prepare(string script) => ProgramOf(script);

    private static JsValue Settled(Realm realm, JsValue result)
    {
        realm.RunJobs();
        if (result.As<JsPromise>() is not { } promise)
            return result;
        return promise.State switch
        {
            PromiseState.Fulfilled => promise.Outcome,
            PromiseState.Rejected => throw new JsThrow(promise.Outcome),
            _ => throw new JsError(ErrorKind.Error, "The returned promise is never settled"),
        };
    }

    private ScriptProgram ProgramOf(string script)
    {
        if (_programs.TryGetValue(script, out var known))
            return known;
        if (_programs.Count >= CacheSize)
            _programs.Clear();
        return _programs.GetOrAdd(script, ScriptCompiler.Compile);
    }
}
