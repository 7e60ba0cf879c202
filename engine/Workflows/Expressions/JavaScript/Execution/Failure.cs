using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>Turns what ended a script into the exception that the workflow records.</summary>
internal static class Failure
{
    public static JavaScriptException Of(Realm realm, Exception error)
    {
        var line = realm.ErrorLine;
        var place = line > 0 ? $" en la línea {line}" : "";
        return error switch
        {
            LimitExceeded limit => new JavaScriptException($"limit:{limit.Limit}", LimitText(limit.Limit)),
            JsError or JsThrow or InsufficientExecutionStackException => Thrown(Errors.ValueOf(realm, error), place, line),
            _ => new JavaScriptException(
                $"host:{error.GetType().Name}", $"El flujo rechazó un valor del script{place}: {error.Message}", error) { Line = line },
        };
    }

    private static JavaScriptException Thrown(JsValue value, string place, int line)
    {
        string name, text;
        try
        {
            name = NameOf(value);
            text = value.As<JsObject>() is { } thrown ? ErrorType.Describe(thrown) : Coerce.Describe(value);
        }
        catch (Exception error) when (Errors.IsCatchable(error) || error is LimitExceeded)
        {
            // Describing the value runs code of the script, which may fail too.
            (name, text) = ("throw:object", "");
        }
        return new JavaScriptException(name, $"El script falló{place}: {text}") { Line = line };
    }

    private static string NameOf(JsValue value)
    {
        if (value.As<JsObject>() is not { } thrown)
            return $"throw:{value.Type}";
        var name = thrown.Get("name");
        return name.IsString && name.StringLength > 0 && thrown is not JsFunction ? name.AsString : "throw:object";
    }

    private static string LimitText(string limit) => limit switch
    {
        "Time" => "El script tardó demasiado y se detuvo.",
        "Steps" => "El script hizo demasiadas operaciones y se detuvo.",
        _ => "El script usó demasiada memoria y se detuvo.",
    };
}
