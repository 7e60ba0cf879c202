namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>Something an activity tells those that contain it, from the nearest upwards until one takes it.</summary>
public abstract record Signal;

/// <summary>Leave the nearest loop.</summary>
internal sealed record BreakSignal : Signal;
