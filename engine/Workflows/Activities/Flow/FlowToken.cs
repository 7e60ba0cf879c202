namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>A token on its way along a connection.</summary>
/// <param name="Connection">From where to where.</param>
/// <param name="IsBlocked">It leads nowhere: it swallows the next free token along its connection.</param>
internal sealed record FlowToken(FlowConnection Connection, bool IsBlocked);
