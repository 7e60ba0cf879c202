namespace SeguimientoDesempeno.Workflows.Hosting.InMemory;

/// <summary>
/// Keeps everything in memory: for running a definition once and for comparisons with other engines. Works run one at a time;
/// what a work that throws has changed is undone.
/// </summary>
public sealed class InMemoryTransactor : ITransactor
{
    private readonly Lock gate = new();
    private readonly InMemoryStore store = new();
    private readonly Dictionary<Type, object> services = [];

    /// <summary>Makes a service available to transactions.</summary>
    public InMemoryTransactor Add<T>(T service) where T : class
    {
        services[typeof(T)] = service;
        return this;
    }

    /// <inheritdoc/>
    public Task<T> RunAsync<T>(Func<ITransaction, T> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            try
            {
                var result = work(new Transaction(this));
                store.Commit();
                return Task.FromResult(result);
            }
            catch (Exception error)
            {
                store.Rollback();
                return Task.FromException<T>(error);
            }
        }
    }

    /// <inheritdoc/>
    public T Read<T>(Func<ITransaction, T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        lock (gate)
        {
            return work(new Transaction(this));
        }
    }

    private sealed class Transaction(InMemoryTransactor owner) : ITransaction
    {
        public IWorkflowStore Workflows => owner.store;

        public T Get<T>() where T : class => owner.services.TryGetValue(typeof(T), out var service)
            ? (T)service
            : throw new InvalidOperationException($"No hay un servicio {typeof(T).Name} en memoria.");
    }
}
