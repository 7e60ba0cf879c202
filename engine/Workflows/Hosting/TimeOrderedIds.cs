namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Compact ids that sort by time of creation.</summary>
/// <param name="time">Clock.</param>
public sealed class TimeOrderedIds(TimeProvider time) : IIdGenerator
{
    /// <inheritdoc/>
    public string Next(ITransaction transaction) => Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
}
