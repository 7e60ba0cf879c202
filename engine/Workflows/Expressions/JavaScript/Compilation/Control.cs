using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

/// <summary>What surrounds the statement being compiled and must be left in order by break, continue and return.</summary>
internal abstract record Control;

/// <summary>A statement that break or continue may name.</summary>
internal sealed record JumpTarget(IReadOnlyList<string> Labels, bool IsLoop, bool IsBreakable) : Control
{
    public List<Jump> Breaks { get; } = [];
    public List<Jump> Continues { get; } = [];
}

internal sealed record EnvironmentControl(PushEnvironment Push) : Control;

/// <summary>A <c>try</c> whose handler is active; its <c>finally</c> block, if any, is run on the way out.</summary>
internal sealed record TryControl(BlockStatement? Finalizer, Scope Scope) : Control;

/// <summary>A loop over an iterator, which lies on the stack under a handler.</summary>
internal sealed record IterationControl(bool IsAsync) : Control;

/// <summary>The error that waits on the stack while a <c>finally</c> block runs.</summary>
internal sealed record PendingErrorControl : Control;
