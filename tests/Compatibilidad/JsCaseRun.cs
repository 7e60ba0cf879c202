using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Compatibilidad;

/// <summary>Runs one script of js-cases.jsonl and describes what it gave as js.jsonl does.</summary>
public static class JsCaseRun
{
    public static JsonObject Run(JavaScriptEngine engine, JsonObject recipe)
    {
        var host = new JsCaseHost(recipe);
        var returnType = (string?)recipe["returnType"];
        object? raw = null;
        object? result = null;
        string? error = null;
        try
        {
            raw = result = engine.Evaluate((string)recipe["script"]!, host);
            if (returnType is not null)
                result = Converted(raw, returnType);
        }
        catch (JavaScriptException failure)
        {
            error = failure.ErrorName;
        }
        catch (OverflowException)
        {
            error = "host:OverflowException";
        }
        var output = new JsonObject
        {
            ["id"] = (string?)recipe["id"],
            ["result"] = error is null ? Plain(result, raw) : null,
            ["type"] = error is null ? TypeOf(result, host) : null,
            ["error"] = error,
        };
        if (error is null && result is not null)
            output["clr"] = ClrName(result, host, returnType);
        if (recipe.ContainsKey("variables"))
            output["changed"] = new JsonObject(host.Changed().Select(change => KeyValuePair.Create(change.Name, (JsonNode?)new JsonObject
            {
                ["value"] = Plain(change.Value, null),
                ["clr"] = change.Value is null ? null : change.Declared.Contains("Dictionary", StringComparison.Ordinal) ? "Dictionary`2" : ClrName(change.Value, host, null),
            })));
        if (host.CorrelationId != JsCaseHost.FirstCorrelationId)
            output["correlationAfter"] = host.CorrelationId;
        return output;
    }

    /// <summary>A single value asked for as an array becomes its only element.</summary>
    private static object? Converted(object? value, string type)
    {
        var wanted = DataType.Parse(type);
        return wanted.Kind == DataKind.List && value is string ? ValueConverter.Convert(new List<object?> { value }, wanted) : ValueConverter.Convert(value, wanted);
    }

    private static JsonNode? Plain(object? value, object? raw) => value switch
    {
        null => null,
        bool flag => flag,
        double number when !double.IsFinite(number) => number.ToString(CultureInfo.InvariantCulture),
        BigInteger big => big.ToString(CultureInfo.InvariantCulture),
        DateTime moment => Moment(moment, raw as string),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        Guid or TimeSpan or ScriptFunctionResult => value.ToString(),
        IEnumerable<KeyValuePair<string, object?>> map => new JsonObject(map.Select(member => KeyValuePair.Create(member.Key, Plain(member.Value, null)))),
        List<object?> list => new JsonArray([.. list.Select(item => Plain(item, null))]),
        _ => JsonNode.Parse(PlainJson.Write(value)),
    };

    /// <summary>The reference shows how a date was given: as a Date, as text with an offset, or without one.</summary>
    private static string Moment(DateTime moment, string? text)
    {
        var local = DateTime.SpecifyKind(moment, DateTimeKind.Unspecified).ToString("O", CultureInfo.InvariantCulture);
        if (text is null)
            return local + "Z";
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var parsed) && parsed.Kind == DateTimeKind.Unspecified
            ? local : local + "+00:00";
    }

    private static string TypeOf(object? value, JsCaseHost host) => value switch
    {
        null => "null",
        bool => "boolean",
        string => "string",
        BigInteger => "bigint",
        DateTime or DateTimeOffset => "date",
        TimeSpan => "timespan",
        Guid => "guid",
        ScriptFunctionResult => "function",
        byte[] => "bytes",
        List<object?> => "array",
        IDictionary<string, object?> => host.IsInput(value) ? "json" : "object",
        _ => "number",
    };

    private static string ClrName(object value, JsCaseHost host, string? returnType) => value switch
    {
        List<object?> => host.IsInput(value) ? "JsonArray" : returnType ?? "Object[]",
        IDictionary<string, object?> => host.IsInput(value) ? "JsonObject" : "ExpandoObject",
        ScriptFunctionResult => "Func`3",
        byte[] => "Byte[]",
        _ => value.GetType().Name,
    };
}
