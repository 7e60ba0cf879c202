using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>
/// An activity whose work is done outside of any transaction and may take long (a request to another system). It always runs in
/// the background: the instance waits, the work is done (again, after a crash in between), and its result resumes the instance once.
/// </summary>
public abstract class ExternalActivity : Activity
{
    /// <summary>Does the work. An exception becomes an incident; a result must be plain data and reaches <see cref="Activity.Resume"/>.</summary>
    public abstract Task<object?> WorkAsync(WorkRequest request, CancellationToken cancellation);

    /// <inheritdoc/>
    public sealed override void Execute(Execution.ActivityContext context) => throw new NotSupportedException("Su trabajo se hace en segundo plano.");
}

/// <summary>What background work knows of the execution that asked for it.</summary>
public sealed class WorkRequest
{
    private readonly Func<string, object?> input;

    internal WorkRequest(ActivityNode activity, string instanceId, Func<string, object?> input)
    {
        Activity = activity;
        InstanceId = instanceId;
        this.input = input;
    }

    /// <summary>The activity as defined.</summary>
    public ActivityNode Activity { get; }

    /// <summary>The instance that waits.</summary>
    public string InstanceId { get; }

    /// <summary>An input as evaluated when the instance began to wait, or null.</summary>
    public object? Input(string name) => input(name);

    /// <summary>An input as <typeparamref name="T"/>.</summary>
    public T? Input<T>(string name) => Expressions.ClrValue.As<T>(input(name));
}
