namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript;

/// <summary>A function that a script gave as a result; nothing outside can call it.</summary>
public sealed class ScriptFunctionResult
{
    internal static readonly ScriptFunctionResult Instance = new();

    private ScriptFunctionResult()
    {
    }

    /// <inheritdoc/>
    public override string ToString() => "<function>";
}
