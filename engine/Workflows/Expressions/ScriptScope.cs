using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Workflows.Expressions;

/// <summary>What a script sees of the execution that evaluates it.</summary>
internal sealed class ScriptScope(
    ActivityContext context, IReadOnlyDictionary<string, object?>? args = null, Action<IReadOnlyList<string>>? setOutcomes = null) : IScriptHost
{
    private static readonly Dictionary<string, object?> NoArgs = [];

    public string DefinitionId => context.DefinitionId;

    public string DefinitionVersionId => context.DefinitionVersionId;

    public int DefinitionVersion => context.Instance.Plan.Version;

    public string InstanceId => context.InstanceId;

    public string? CorrelationId
    {
        get => context.CorrelationId;
        set => context.CorrelationId = value;
    }

    public string? InstanceName
    {
        get => context.InstanceName;
        set => context.InstanceName = value;
    }

    public IEnumerable<string> VariableNames
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var scope = context; scope is not null; scope = scope.Owner)
            {
                foreach (var variable in scope.Variables ?? [])
                {
                    if (seen.Add(variable.Declaration.Name))
                    {
                        yield return variable.Declaration.Name;
                    }
                }
            }
        }
    }

    public IEnumerable<string> InputNames
    {
        get
        {
            for (var scope = context; scope is not null; scope = scope.Owner)
            {
                if (scope.Activity.Activity is DefinitionActivity)
                {
                    return scope.Activity.Inputs.Select(input => input.Name);
                }
            }

            return context.Instance.Plan.InputNames;
        }
    }

    public IEnumerable<(string ActivityName, string OutputName)> NamedOutputs =>
        from activity in context.Instance.Plan.Nodes
        where activity.Name is not null
        from output in activity.Activity.Descriptor.Outputs
        select (activity.Name!, output.Name);

    public object? LastResult => context.Instance.Outputs.LastResult;

    public IReadOnlyDictionary<string, object?> Args => args ?? NoArgs;

    public Action<IReadOnlyList<string>>? SetOutcomes => setOutcomes;

    public Func<string, string?>? Configuration => context.Instance.Services.Host.Registry.Ports.Configuration;

    public Func<string, DateTimeOffset?, string>? EventUrl => context.Instance.Services.Host.Registry.Ports.EventUrl is { } make
        ? (name, until) => make(name, context.InstanceId, until)
        : null;

    public bool TryGetVariable(string name, out object? value)
    {
        var variable = context.FindVariable(name);
        value = variable?.Value;
        return variable is not null;
    }

    public void SetVariable(string name, object? value) => context.SetVariable(name, value);

    public object? GetInput(string name) => context.WorkflowInput(name);

    public object? GetOutputFrom(string activityIdOrName, string? outputName)
    {
        var register = context.Instance.Outputs;
        var byName = context.Instance.Plan.Nodes.FirstOrDefault(node => string.Equals(node.Name, activityIdOrName, StringComparison.Ordinal));
        return register.Find(activityIdOrName, outputName) ?? (byName is null ? null : register.Find(byName.Id, outputName));
    }
}
