using System.Globalization;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>One execution of an activity: what the activity may see and do. Valid only inside the burst that passes it.</summary>
public sealed partial class ActivityContext
{
    private object?[]? inputs;
    private string? id;

    internal ActivityContext(WorkflowInstance instance, ActivityNode activity, ActivityContext? owner, int number)
    {
        Instance = instance;
        Activity = activity;
        Owner = owner;
        Number = number;
    }

    /// <summary>The activity as defined: id, name, displayed text, metadata, children.</summary>
    public ActivityNode Activity { get; }

    /// <summary>Identity of this execution, unique over all instances.</summary>
    public string Id => id ??= $"{Instance.Id}.{Number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The execution that scheduled this one; null for the workflow itself.</summary>
    public ActivityContext? Owner { get; }

    /// <summary>State of this execution.</summary>
    public ActivityStatus Status { get; private set; }

    /// <summary>Id of the instance.</summary>
    public string InstanceId => Instance.Id;

    /// <summary>Id of the definition.</summary>
    public string DefinitionId => Instance.Plan.DefinitionId;

    /// <summary>Id of the definition's version.</summary>
    public string DefinitionVersionId => Instance.Plan.VersionId;

    /// <summary>Instance that started this one, or null.</summary>
    public string? ParentInstanceId => Instance.ParentInstanceId;

    /// <summary>Business key of the instance.</summary>
    public string? CorrelationId
    {
        get => Instance.CorrelationId;
        set => Instance.CorrelationId = value;
    }

    /// <summary>Name of the instance.</summary>
    public string? InstanceName
    {
        get => Instance.Name;
        set => Instance.Name = value;
    }

    /// <summary>The moment of this burst: the same for all that happens in it.</summary>
    public DateTimeOffset Now => Instance.Services.Now;

    /// <summary>Whether this activity started the run (a trigger); it then completes instead of waiting.</summary>
    public bool IsTrigger { get; internal init; }

    /// <summary>What the trigger received (an event's payload, an occurrence's), when <see cref="IsTrigger"/>.</summary>
    public object? TriggerPayload => Instance.TriggerPayload;

    internal WorkflowInstance Instance { get; }

    internal int Number { get; }

    /// <summary>A service bound to the burst's transaction: what is written through it commits with the burst.</summary>
    public T Get<T>() where T : class => Instance.Services.Transaction.Get<T>();

    /// <summary>An input's value; null when it is missing or the activity type has no such input.</summary>
    public object? Input(string name)
    {
        var bindings = Activity.Inputs;
        for (var index = 0; index < bindings.Length; index++)
        {
            if (string.Equals(bindings[index].Name, name, StringComparison.Ordinal))
            {
                return bindings[index].AutoEvaluate ? inputs?[index] : bindings[index].Evaluate(this);
            }
        }

        return null;
    }

    /// <summary>
    /// An input's value as <typeparamref name="T"/>; null (or zero) when missing. Objects are
    /// <c>OrderedDictionary&lt;string, object?&gt;</c> and arrays <c>List&lt;object?&gt;</c>; a list of text can be asked for as
    /// <c>IReadOnlyList&lt;string&gt;</c>.
    /// </summary>
    /// <exception cref="InvalidCastException">The value cannot be seen as T.</exception>
    public T? Input<T>(string name) => ClrValue.As<T>(Input(name));

    /// <summary>Evaluates a not auto-evaluated input with extra arguments for its script.</summary>
    internal object? Input(string name, IReadOnlyDictionary<string, object?> args) =>
        Array.Find(Activity.Inputs, binding => string.Equals(binding.Name, name, StringComparison.Ordinal))?.Evaluate(this, args);

    /// <summary>
    /// Sets an output: recorded for scripts (<c>getOutputFrom</c>), stored in the variable or workflow output that it is bound to.
    /// </summary>
    public void Output(string name, object? value)
    {
        Instance.Outputs.Record(Activity, name, value);
        if (Activity.LogPersistence?.KeepsOutput(this, name) is not false)
        {
            (KeptOutputs ??= new OrderedDictionary<string, object?>(StringComparer.Ordinal))[name] = value;
        }

        foreach (var binding in Activity.Outputs)
        {
            if (string.Equals(binding.Name, name, StringComparison.Ordinal))
            {
                FindVariableById(binding.Target)?.Set(value);
                if (Instance.Plan.OutputNames.Contains(binding.Target))
                {
                    SetWorkflowOutput(binding.Target, value);
                }
            }
        }
    }

    /// <summary>Writes a line to the instance's journal, beside those that the runtime writes itself.</summary>
    public void Journal(string eventName, string? message = null, object? payload = null) =>
        Instance.Journal.Add(new JournalEntry(this, eventName, message, payload is null ? null : PlainJson.Write(payload)));

    internal IReadOnlyList<object?> EvaluatedInputs => inputs ?? [];

    /// <summary>Outputs of this execution that the journal will tell.</summary>
    internal OrderedDictionary<string, object?>? KeptOutputs { get; set; }

    internal void RestoreInputs(object?[] values) => inputs = values;

    /// <summary>Evaluates the inputs once, just before the activity first runs.</summary>
    internal void EvaluateInputs()
    {
        var bindings = Activity.Inputs;
        if (bindings.Length == 0)
        {
            return;
        }

        inputs = new object?[bindings.Length];
        for (var index = 0; index < bindings.Length; index++)
        {
            if (bindings[index].AutoEvaluate)
            {
                inputs[index] = bindings[index].Evaluate(this);
            }
        }
    }
}
