using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>A script ready to run, or the reasons why it cannot.</summary>
/// <param name="Main">The script as a function; null when it cannot run.</param>
/// <param name="Problems">Why it cannot run.</param>
/// <param name="MentionedVariables">Names that the text mentions as <c>variables.Name</c>.</param>
internal sealed record ScriptProgram(
    FunctionTemplate? Main, IReadOnlyList<ScriptProblem> Problems, IReadOnlyList<string> MentionedVariables);
