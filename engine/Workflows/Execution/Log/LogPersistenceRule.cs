using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Execution.Log;

/// <summary>One setting of a definition: a named strategy, an expression, or the old form with the bare mode.</summary>
internal sealed class LogPersistenceRule
{
    private const string ConfigurationStrategy = "Configuration";

    private readonly LogPersistenceMode mode;
    private readonly bool isConfiguration;
    private readonly WorkflowExpression? expression;

    private LogPersistenceRule(LogPersistenceMode mode, bool isConfiguration = false, WorkflowExpression? expression = null)
    {
        this.mode = mode;
        this.isConfiguration = isConfiguration;
        this.expression = expression;
    }

    /// <summary>Reads a setting; null when there is none or its strategy is unknown.</summary>
    public static LogPersistenceRule? Read(JsonNode? written)
    {
        if (written is JsonValue)
        {
            return Enum.TryParse<LogPersistenceMode>(written.ToString(), ignoreCase: true, out var bare) ? new LogPersistenceRule(bare) : null;
        }

        if (written is not JsonObject config)
        {
            return null;
        }

        if (config.Text("evaluationMode") == "Expression")
        {
            return config.Member("expression") is JsonObject expression
                ? new LogPersistenceRule(default, expression: WorkflowExpression.Compile(expression.Text("type"), expression.Member("value"), DataType.Object))
                : null;
        }

        var strategy = ClassName(config.Text("strategyType") ?? nameof(LogPersistenceMode.Inherit));
        return strategy == ConfigurationStrategy ? new LogPersistenceRule(default, isConfiguration: true)
            : Enum.TryParse<LogPersistenceMode>(strategy, out var named) ? new LogPersistenceRule(named)
            : null;
    }

    /// <summary>The mode, where <paramref name="above"/> is that of the level above. An expression that fails changes nothing.</summary>
    public LogPersistenceMode Resolve(ActivityContext context, LogPersistenceMode above)
    {
        var own = isConfiguration ? context.Instance.Services.LogPersistence : expression is null ? mode : Evaluate(context);
        return own == LogPersistenceMode.Inherit ? above : own;
    }

    private LogPersistenceMode Evaluate(ActivityContext context)
    {
        try
        {
            return Enum.TryParse<LogPersistenceMode>(ValueConverter.ToText(expression!.Evaluate(context)), ignoreCase: true, out var evaluated)
                && Enum.IsDefined(evaluated) ? evaluated : LogPersistenceMode.Inherit;
        }
        catch (Exception error) when (error is not Hosting.RevisionConflictException)
        {
            return LogPersistenceMode.Inherit;
        }
    }

    private static string ClassName(string typeName)
    {
        var name = typeName.Split(',')[0].Trim();
        return name[(name.LastIndexOf('.') + 1)..];
    }
}
