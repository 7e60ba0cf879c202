namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

internal enum ErrorKind { Error, TypeError, RangeError, ReferenceError, SyntaxError, URIError, EvalError, AggregateError }

/// <summary>An error of the language on its way to a script's <c>catch</c>; it becomes an error object there.</summary>
internal sealed class JsError(ErrorKind kind, string message) : Exception(message)
{
    public ErrorKind Kind { get; } = kind;

    public static JsError Type(string message) => new(ErrorKind.TypeError, message);
    public static JsError Range(string message) => new(ErrorKind.RangeError, message);
}

/// <summary>A value that a script threw.</summary>
internal sealed class JsThrow(JsValue value) : Exception("Thrown by the script")
{
    public JsValue Value { get; } = value;
}
