namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>One database transaction: what a burst writes becomes visible together or not at all.</summary>
public interface ITransaction
{
    /// <summary>The runtime's own records.</summary>
    IWorkflowStore Workflows { get; }

    /// <summary>A service of another layer (a store of tasks, an outbox…) bound to this transaction.</summary>
    /// <exception cref="InvalidOperationException">No such service is known to the storage.</exception>
    T Get<T>() where T : class;
}
