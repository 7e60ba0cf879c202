using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;

// Each comment shows the stack before and after; the top is on the right.

/// <summary>→ value</summary>
internal sealed class Constant(JsValue value) : Instruction
{
    public override void Execute(Frame frame) => frame.Push(value);
}

/// <summary>value →</summary>
internal sealed class Drop : Instruction
{
    public override void Execute(Frame frame) => frame.Drop(1);
}

/// <summary>below…, value → value</summary>
internal sealed class DropBelow(int count) : Instruction
{
    public override void Execute(Frame frame)
    {
        var value = frame.Pop();
        frame.Drop(count);
        frame.Push(value);
    }
}

/// <summary>a → a, a</summary>
internal sealed class Duplicate : Instruction
{
    public override void Execute(Frame frame) => frame.Push(frame.Peek());
}

/// <summary>a, b → a, b, a, b</summary>
internal sealed class DuplicatePair : Instruction
{
    public override void Execute(Frame frame)
    {
        frame.Push(frame.Peek(1));
        frame.Push(frame.Peek(1));
    }
}

/// <summary>a, b → b, a</summary>
internal sealed class Swap : Instruction
{
    public override void Execute(Frame frame) => (frame.Peek(), frame.Peek(1)) = (frame.Peek(1), frame.Peek());
}

/// <summary>a, b, c → b, c, a</summary>
internal sealed class RotateUp : Instruction
{
    public override void Execute(Frame frame) =>
        (frame.Peek(2), frame.Peek(1), frame.Peek()) = (frame.Peek(1), frame.Peek(), frame.Peek(2));
}

/// <summary>below…, value → value, below…, value</summary>
internal sealed class KeepBelow(int count) : Instruction
{
    public override void Execute(Frame frame)
    {
        var value = frame.Peek();
        frame.Push(value);
        for (var i = 1; i <= count; i++)
            frame.Peek(i) = frame.Peek(i + 1);
        frame.Peek(count + 1) = value;
    }
}

/// <summary>value → ; it is the result of a script that does not return</summary>
internal sealed class StoreCompletion : Instruction
{
    public override void Execute(Frame frame) => frame.Completion = frame.Pop();
}

/// <summary>→ value of the last expression statement</summary>
internal sealed class LoadCompletion : Instruction
{
    public override void Execute(Frame frame) => frame.Push(frame.Completion);
}
