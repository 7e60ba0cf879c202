using System.Text.RegularExpressions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

/// <summary>From text to something that runs.</summary>
internal static partial class ScriptCompiler
{
    public static ScriptProgram Compile(string script) => AcornParser.Parse(script, parsed =>
    {
        if (parsed.Body is null)
            return new ScriptProgram(null, parsed.Problems, []);
        try
        {
            var main = FunctionCompiler.CompileScript(parsed.Body, script);
            return new ScriptProgram(main, [], [.. Mentions().Matches(script).Select(m => m.Groups[1].Value).Distinct()]);
        }
        catch (ScriptTooLarge)
        {
            return new ScriptProgram(null, [new ScriptProblem(1, 1, "El script es demasiado grande.")], []);
        }
    });

    /// <summary>A mention counts wherever it stands, in a text literal too, as in the reference engine.</summary>
    [GeneratedRegex(@"\bvariables\.([A-Za-z_$][\w$]*)")]
    private static partial Regex Mentions();
}
