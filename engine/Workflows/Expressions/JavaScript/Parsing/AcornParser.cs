using System.Reflection;
using Jint;
using Jint.Native.Object;
using Jint.Runtime;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

/// <summary>
/// The acorn parser, run by a small ES5 interpreter. It is loaded with the first script of the process (0.2 s)
/// and parses one script at a time; results are cached by the engine.
/// </summary>
internal sealed class AcornParser
{
    /// <summary>Longest script, in characters.</summary>
    public const int MaxScriptLength = 100_000;

    // Acorn descends recursively inside the interpreter, so nesting is counted and the thread has room for it.
    private const int MaxRecursion = 1_000;
    private const int StackBytes = 256 * 1024 * 1024;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);
    private static readonly AcornParser Instance = new();

    private readonly Lock _lock = new();
    private Engine? _engine;

    /// <summary>Parses and lets the caller go on with the tree where the stack is deep enough for it.</summary>
    public static T Parse<T>(string script, Func<ParsedScript, T> onward)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = onward(Instance.Parse(script));
            }
            catch (Exception error)
            {
                failure = error;
            }
        }, StackBytes);
        thread.Start();
        thread.Join();
        return failure is null ? result : throw new InvalidOperationException("The script could not be compiled.", failure);
    }

    private ParsedScript Parse(string script)
    {
        if (script.Length > MaxScriptLength)
            return Refused(1, 1, $"El script pasa de {MaxScriptLength} caracteres.");
        lock (_lock)
        {
            _engine ??= Load();
            try
            {
                _engine.ResetCallStack();
                _engine.ResetTimeoutTicks();
                var program = _engine.Invoke("parseScript", script);
                return new TreeReader(script).Read(program.AsObject());
            }
            catch (Jint.Runtime.JavaScriptException error) when (error.Error.IsObject())
            {
                return Refused(script, error.Error.AsObject());
            }
            catch (TimeoutException)
            {
                return Refused(1, 1, "El script es demasiado complejo para leerlo.");
            }
            catch (RecursionDepthOverflowException)
            {
                return Refused(1, 1, "El script tiene demasiados niveles anidados.");
            }
        }
    }

    private static Engine Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("acorn.js")!;
        using var reader = new StreamReader(stream);
        var engine = new Engine(options => options.LimitRecursion(MaxRecursion).TimeoutInterval(Timeout));
        // The interpreter's own parseFloat overflows on long numbers and rounds less exactly.
        engine.SetValue("parseFloat", new Func<string, double>(NumberText.ParseStart));
        engine.Execute(reader.ReadToEnd());
        engine.Execute("""
            function parseScript(text) {
                return acorn.parse(text, { ecmaVersion: 'latest', allowReturnOutsideFunction: true });
            }
            """);
        return engine;
    }

    private static ParsedScript Refused(string script, ObjectInstance error)
    {
        var message = SyntaxMessages.Translate(TypeConverter.ToString(error.Get("message")));
        var position = error.Get("pos");
        var (line, column) = SourcePosition.Of(script, position.IsNumber() ? (int)position.AsNumber() : 0);
        return Refused(line, column, message);
    }

    private static ParsedScript Refused(int line, int column, string message) =>
        new(null, [new ScriptProblem(line, column, message)]);
}
