namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Another burst saved the instance first: reload and try again.</summary>
/// <param name="instanceId">The instance.</param>
public sealed class RevisionConflictException(string instanceId)
    : Exception($"Otra ráfaga guardó antes la instancia {instanceId}.");
