using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Expressions;

/// <summary>A compiled expression of a definition.</summary>
internal abstract class WorkflowExpression
{
    /// <summary>The value in the scope of an execution; <paramref name="args"/> are extra arguments for scripts.</summary>
    public abstract object? Evaluate(ActivityContext context, IReadOnlyDictionary<string, object?>? args = null);

    /// <summary>Compiles an expression object <c>{ type, value }</c> whose result is to have the given type.</summary>
    public static WorkflowExpression Compile(string? syntax, JsonNode? value, DataType type) => syntax switch
    {
        null or "" or "Literal" => new ConstantExpression(PlainJson.FromNode(value), type),
        "Object" or "Json" => new ConstantExpression(ObjectValue(value, type), type),
        "Variable" => new VariableExpression(Reference(value).Text("id") ?? "", type),
        "Input" => new InputExpression(Reference(value).Text("name") ?? "", type),
        "JavaScript" => new ScriptExpression(value?.GetValueKind() == System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : "", type),
        _ => new UnknownExpression(syntax),
    };

    /// <summary>The JSON text of an Object expression is parsed only where the input is not an object (data README, "Definition JSON").</summary>
    private static object? ObjectValue(JsonNode? value, DataType type) =>
        value is JsonValue text && text.TryGetValue(out string? json) && type.Kind is not (DataKind.Object or DataKind.String)
            ? PlainJson.TryParse(json) ?? json
            : PlainJson.FromNode(value);

    private static JsonObject Reference(JsonNode? value)
    {
        if (value is JsonObject reference)
        {
            return reference;
        }

        var text = value is JsonValue json && json.TryGetValue(out string? written) ? written : "{}";
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? [];
        }
        catch (System.Text.Json.JsonException)
        {
            return [];
        }
    }
}

/// <summary>A value written in the definition; converted once, when it can be.</summary>
internal sealed class ConstantExpression : WorkflowExpression
{
    private readonly object? value;
    private readonly DataType? pending;
    private readonly bool mutable;

    public ConstantExpression(object? value, DataType type)
    {
        try
        {
            this.value = ValueConverter.Convert(value, type);
        }
        catch (Exception error) when (error is OverflowException or FormatException or TypeConversionException)
        {
            // An incident when the activity runs, not an error of whoever publishes.
            this.value = value;
            pending = type;
        }

        mutable = this.value is List<object?> or OrderedDictionary<string, object?>;
    }

    public override object? Evaluate(ActivityContext context, IReadOnlyDictionary<string, object?>? args = null) =>
        pending is not null ? ValueConverter.Convert(value, pending) : mutable ? PlainJson.Copy(value) : value;
}

/// <summary>A variable, named by its id.</summary>
internal sealed class VariableExpression(string id, DataType type) : WorkflowExpression
{
    public override object? Evaluate(ActivityContext context, IReadOnlyDictionary<string, object?>? args = null) =>
        ValueConverter.Convert(context.FindVariableById(id)?.Value, type);
}

/// <summary>A workflow input, named by its name.</summary>
internal sealed class InputExpression(string name, DataType type) : WorkflowExpression
{
    public override object? Evaluate(ActivityContext context, IReadOnlyDictionary<string, object?>? args = null) =>
        ValueConverter.Convert(context.WorkflowInput(name), type);
}

/// <summary>A script.</summary>
internal sealed class ScriptExpression(string script, DataType type) : WorkflowExpression
{
    public string Script => script;

    public override object? Evaluate(ActivityContext context, IReadOnlyDictionary<string, object?>? args = null) =>
        ValueConverter.Convert(context.Instance.Services.Scripts.Evaluate(script, new ScriptScope(context, args)), type);
}

/// <summary>An expression in a language that is not installed: kept, and an error only when it is needed.</summary>
internal sealed class UnknownExpression(string syntax) : WorkflowExpression
{
    public override object? Evaluate(ActivityContext context, IReadOnlyDictionary<string, object?>? args = null) =>
        throw new NotSupportedException($"No se conoce el lenguaje de expresiones «{syntax}».");
}
