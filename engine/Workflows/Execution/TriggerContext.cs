using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>A start trigger of a published definition, outside of any instance: its inputs and the transaction's services.</summary>
public sealed class TriggerContext
{
    private readonly ActivityContext scope;

    internal TriggerContext(WorkflowPlan plan, ActivityNode activity, BurstServices services)
    {
        var instance = new WorkflowInstance("", plan, services) { Input = new(StringComparer.Ordinal) };
        instance.Root = new ActivityContext(instance, plan.Root, null, 1);
        instance.Root.DeclareVariables();
        scope = new ActivityContext(instance, activity, instance.Root, 2);
        scope.EvaluateInputs();
    }

    /// <summary>The trigger activity as defined.</summary>
    public ActivityNode Activity => scope.Activity;

    /// <summary>The definition that it starts.</summary>
    public string DefinitionId => scope.DefinitionId;

    /// <summary>The runtime's records.</summary>
    internal Hosting.IWorkflowStore Workflows => scope.Instance.Services.Transaction.Workflows;

    /// <summary>An input's value, or null.</summary>
    public object? Input(string name) => scope.Input(name);

    /// <summary>An input's value as <typeparamref name="T"/>.</summary>
    public T? Input<T>(string name) => ClrValue.As<T>(scope.Input(name));

    /// <summary>A service bound to the transaction.</summary>
    public T Get<T>() where T : class => scope.Get<T>();
}
