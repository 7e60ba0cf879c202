namespace SeguimientoDesempeno.Workflows.Execution.Waiting;

/// <summary>Why an instance does not go on by itself.</summary>
/// <param name="ActivityId">The activity that waits, failed, or cannot go on.</param>
/// <param name="NodeId">Ids of its ancestor chain.</param>
/// <param name="Message">A Spanish sentence.</param>
public sealed record WaitReason(string ActivityId, string NodeId, string Message);
