namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript;

/// <summary>Something in a script that its author can mend.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">What is wrong, in Spanish.</param>
public sealed record ScriptProblem(int Line, int Column, string Message);
