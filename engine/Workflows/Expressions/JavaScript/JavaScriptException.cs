namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript;

/// <summary>A script ended with an error or reached a limit; the workflow records it as an incident.</summary>
public sealed class JavaScriptException : Exception
{
    /// <summary>Makes the failure with the name that scripts know it by.</summary>
    public JavaScriptException(string errorName, string message, Exception? inner = null) : base(message, inner) =>
        ErrorName = errorName;

    /// <summary>
    /// JavaScript error name (<c>TypeError</c>…); <c>throw:Number</c>, <c>throw:object</c>… for other thrown values;
    /// <c>host:FormatException</c>… for a refusal of a workflow function; <c>limit:Time</c>, <c>limit:Steps</c>,
    /// <c>limit:Memory</c> for a limit.
    /// </summary>
    public string ErrorName { get; }

    /// <summary>Line of the script where it failed, from 1; 0 when not known.</summary>
    public int Line { get; init; }
}
