namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Runs work in transactions. Implemented by the storage layer, and in memory by <see cref="InMemory.InMemoryTransactor"/>.</summary>
public interface ITransactor
{
    /// <summary>
    /// Runs <paramref name="work"/> in a read-write transaction and completes after its commit. Several works may share
    /// one commit; an exception rolls back only the work that threw and is passed on to its caller.
    /// </summary>
    Task<T> RunAsync<T>(Func<ITransaction, T> work, CancellationToken cancellation = default);

    /// <summary>Runs <paramref name="work"/> on a consistent view of what is committed; it must not write.</summary>
    T Read<T>(Func<ITransaction, T> work);
}
