using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Expressions;

/// <summary>An input of an activity of a definition with its compiled expression.</summary>
internal sealed class InputBinding
{
    private readonly WorkflowExpression expression;

    private InputBinding(InputDescriptor descriptor, WorkflowExpression expression)
    {
        Name = descriptor.Name;
        AutoEvaluate = descriptor.AutoEvaluate;
        IsSensitive = descriptor.IsSensitive;
        this.expression = expression;
    }

    public string Name { get; }

    public bool AutoEvaluate { get; }

    public bool IsSensitive { get; }

    /// <summary>The script, when the input is one.</summary>
    public string? Script => (expression as ScriptExpression)?.Script;

    public static InputBinding Compile(InputDescriptor descriptor, JsonObject activity)
    {
        var type = DataType.Parse(descriptor.TypeName);
        return new InputBinding(descriptor, activity.Member(descriptor.Name) switch
        {
            null => new ConstantExpression(descriptor.DefaultValue, type),
            JsonObject wrapped when wrapped.Member("expression") is JsonObject written => WorkflowExpression.Compile(written.Text("type"), written.Member("value"), type),
            JsonObject wrapped when wrapped.Member("typeName") is not null || wrapped.ContainsKey("typeName") => new ConstantExpression(descriptor.DefaultValue, type),
            JsonNode literal => new ConstantExpression(PlainJson.FromNode(literal), type),
        });
    }

    /// <exception cref="InputEvaluationException">The expression failed.</exception>
    public object? Evaluate(ActivityContext context, IReadOnlyDictionary<string, object?>? args = null)
    {
        try
        {
            return expression.Evaluate(context, args);
        }
        catch (Exception error) when (error is not Hosting.RevisionConflictException)
        {
            throw new InputEvaluationException(Name, error);
        }
    }
}
