using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>Errors as scripts see them.</summary>
internal static class Errors
{
    /// <summary>True for what a script may catch.</summary>
    public static bool IsCatchable(Exception error) => error is JsError or JsThrow or InsufficientExecutionStackException;

    /// <summary>The value that <c>catch (value)</c> gets.</summary>
    public static JsValue ValueOf(Realm realm, Exception error) => error switch
    {
        JsThrow thrown => thrown.Value,
        JsError known => realm.ErrorObject(known),
        _ => realm.ErrorObject(JsError.Range("Maximum call stack size exceeded")),
    };
}
