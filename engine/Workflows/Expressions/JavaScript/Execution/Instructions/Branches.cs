using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;

internal sealed class Jump : Branch
{
    public override void Execute(Frame frame) => frame.Pc = Target;
}

/// <summary>value →</summary>
internal sealed class JumpIfFalse : Branch
{
    public override void Execute(Frame frame)
    {
        if (!Coerce.ToBoolean(frame.Pop()))
            frame.Pc = Target;
    }
}

/// <summary>value →</summary>
internal sealed class JumpIfTrue : Branch
{
    public override void Execute(Frame frame)
    {
        if (Coerce.ToBoolean(frame.Pop()))
            frame.Pc = Target;
    }
}

/// <summary>discriminant, matched → discriminant, or jumps without either</summary>
internal sealed class JumpIfMatched : Branch
{
    public override void Execute(Frame frame)
    {
        if (!frame.Pop().AsBoolean)
            return;
        frame.Drop(1);
        frame.Pc = Target;
    }
}

/// <summary>value → , or jumps keeping it</summary>
internal sealed class KeepIfFalse : Branch
{
    public override void Execute(Frame frame)
    {
        if (Coerce.ToBoolean(frame.Peek()))
            frame.Drop(1);
        else
            frame.Pc = Target;
    }
}

/// <summary>value → , or jumps keeping it</summary>
internal sealed class KeepIfTrue : Branch
{
    public override void Execute(Frame frame)
    {
        if (Coerce.ToBoolean(frame.Peek()))
            frame.Pc = Target;
        else
            frame.Drop(1);
    }
}

/// <summary>value → , or jumps keeping it</summary>
internal sealed class KeepIfNotNullish : Branch
{
    public override void Execute(Frame frame)
    {
        if (frame.Peek().IsNullish)
            frame.Drop(1);
        else
            frame.Pc = Target;
    }
}

/// <summary>value → value, or jumps without it</summary>
internal sealed class JumpIfNullish : Branch
{
    public override void Execute(Frame frame)
    {
        if (!frame.Peek().IsNullish)
            return;
        frame.Drop(1);
        frame.Pc = Target;
    }
}

/// <summary>this, function → this, function, or jumps without both</summary>
internal sealed class JumpIfNullishCallee : Branch
{
    public override void Execute(Frame frame)
    {
        if (!frame.Peek().IsNullish)
            return;
        frame.Drop(2);
        frame.Pc = Target;
    }
}

/// <summary>undefined → , or jumps keeping the value</summary>
internal sealed class JumpIfDefined : Branch
{
    public override void Execute(Frame frame)
    {
        if (frame.Peek().IsUndefined)
            frame.Drop(1);
        else
            frame.Pc = Target;
    }
}

/// <summary>Errors from here on continue at the target.</summary>
internal sealed class PushHandler(bool isFinally) : Branch
{
    public override void Execute(Frame frame) => frame.PushHandler(Target, isFinally);
}

internal sealed class PopHandler : Instruction
{
    public override void Execute(Frame frame) => frame.PopHandler();
}

/// <summary>value →</summary>
internal sealed class Throw : Instruction
{
    public override void Execute(Frame frame) => throw new JsThrow(frame.Pop());
}

/// <summary>pending error →</summary>
internal sealed class Rethrow : Instruction
{
    public override void Execute(Frame frame) => throw frame.Pop().As<PendingException>()!.Exception;
}

/// <summary>value →</summary>
internal sealed class Return : Instruction
{
    public override void Execute(Frame frame) => frame.Stop(FrameState.Done, frame.Pop());
}
