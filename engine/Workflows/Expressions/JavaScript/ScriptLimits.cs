namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript;

/// <summary>How much one evaluation may use before it is stopped.</summary>
public sealed record ScriptLimits
{
    /// <summary>Wall time; at most two seconds keep a workflow responsive.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Machine steps (a simple operation takes two or three).</summary>
    public long Steps { get; init; } = 100_000_000;

    /// <summary>Nested function calls.</summary>
    public int Depth { get; init; } = 2_000;

    /// <summary>Bytes allocated by one evaluation, garbage included.</summary>
    public long MemoryBytes { get; init; } = 256L * 1024 * 1024;
}
