using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Execution.Log;

/// <summary>
/// What the journal keeps of an activity's inputs and outputs: <c>logPersistenceConfig</c> (or the old <c>logPersistenceMode</c>)
/// of the activity and of its workflow. Sensitive inputs are never kept.
/// </summary>
internal sealed class LogPersistence
{
    private readonly LogPersistenceRule? workflow;
    private readonly LogPersistenceRule? activity;
    private readonly Dictionary<string, LogPersistenceRule> inputs;
    private readonly Dictionary<string, LogPersistenceRule> outputs;

    private LogPersistence(LogPersistenceRule? workflow, JsonObject? custom)
    {
        this.workflow = workflow;
        activity = Default(custom);
        inputs = Section(custom, "inputs");
        outputs = Section(custom, "outputs");
    }

    /// <summary>The settings of an activity, or null when neither it nor its workflow has any.</summary>
    public static LogPersistence? Of(ActivityNode node)
    {
        var workflow = node;
        while (workflow.Parent is { } parent && workflow.Activity is not Activities.Composition.WorkflowActivity)
        {
            workflow = parent;
        }

        var above = Default(workflow.CustomProperties);
        return above is null && !Has(node.CustomProperties) ? null : new LogPersistence(above, node.CustomProperties);
    }

    public bool KeepsInput(ActivityContext context, string name) => Keeps(context, inputs, name);

    public bool KeepsOutput(ActivityContext context, string name) => Keeps(context, outputs, name);

    private bool Keeps(ActivityContext context, Dictionary<string, LogPersistenceRule> rules, string name)
    {
        var mode = context.Instance.Services.LogPersistence;
        foreach (var rule in (ReadOnlySpan<LogPersistenceRule?>)[workflow, activity, rules.GetValueOrDefault(name)])
        {
            mode = rule?.Resolve(context, mode) ?? mode;
        }

        return mode != LogPersistenceMode.Exclude;
    }

    private static bool Has(JsonObject? custom) => custom?.Member("logPersistenceConfig") is JsonObject || custom?.Member("logPersistenceMode") is JsonObject;

    private static LogPersistenceRule? Default(JsonObject? custom) =>
        LogPersistenceRule.Read((custom?.Member("logPersistenceConfig") as JsonObject)?.Member("default")
            ?? (custom?.Member("logPersistenceMode") as JsonObject)?.Member("default"));

    /// <summary>Rules by PascalCase name; those of the new form win.</summary>
    private static Dictionary<string, LogPersistenceRule> Section(JsonObject? custom, string section)
    {
        var rules = new Dictionary<string, LogPersistenceRule>(StringComparer.OrdinalIgnoreCase);
        foreach (var form in (ReadOnlySpan<string>)["logPersistenceMode", "logPersistenceConfig"])
        {
            foreach (var (name, written) in (custom?.Member(form) as JsonObject)?.Member(section) as JsonObject ?? [])
            {
                if (LogPersistenceRule.Read(written) is { } rule)
                {
                    rules[name] = rule;
                }
            }
        }

        return rules;
    }
}
