using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;

/// <summary>A generator's call ends here; its body waits for the first <c>next</c>.</summary>
internal sealed class InitialYield : Instruction
{
    public override void Execute(Frame frame) => frame.Stop(FrameState.Yielded, JsValue.Undefined);
}

/// <summary>value → ; gives it to the caller of <c>next</c></summary>
internal sealed class Yield : Instruction
{
    public override void Execute(Frame frame) => frame.Stop(FrameState.Yielded, frame.Pop());
}

/// <summary>value → ; waits until it is settled</summary>
internal sealed class Await : Instruction
{
    public override void Execute(Frame frame) => frame.Stop(FrameState.Awaiting, frame.Pop());
}

/// <summary>→ what came back; an error or return that came back takes effect here</summary>
internal sealed class TakeResumed : Instruction
{
    public override void Execute(Frame frame)
    {
        switch (frame.ResumeMode)
        {
            case ResumeMode.Throw:
                throw new JsThrow(frame.ResumeValue);
            case ResumeMode.Return:
                throw new GeneratorReturn(frame.ResumeValue);
            default:
                frame.Push(frame.ResumeValue);
                break;
        }
    }
}

/// <summary>iterable → iterator that <c>yield*</c> delegates to</summary>
internal sealed class StartDelegation : Instruction
{
    public override void Execute(Frame frame)
    {
        var method = JavaScript.Execution.Members.Get(frame.Realm, frame.Peek(), JsSymbol.Iterator).AsFunction
            ?? throw JsError.Type($"{Coerce.Describe(frame.Peek())} is not iterable");
        var iterator = JsIterator.From(frame.Realm, method.Call(frame.Peek(), []));
        frame.Peek() = iterator;
        frame.Push(JsValue.Empty);
    }
}

/// <summary>iterator, mark of the first turn → result of the inner iterator; runs again after each of its values</summary>
internal sealed class DelegateYield : Instruction
{
    public override void Execute(Frame frame)
    {
        var first = frame.Pop().IsEmpty;
        var inner = frame.Peek().As<ProtocolIteration>()!;
        var mode = first ? ResumeMode.Next : frame.ResumeMode;
        var sent = first ? JsValue.Undefined : frame.ResumeValue;
        var result = mode switch
        {
            ResumeMode.Next => inner.CallNext(sent),
            ResumeMode.Throw => (inner.Iterator.GetMethod("throw")
                ?? throw JsError.Type("The iterator does not provide a 'throw' method")).Call(inner.Iterator, [sent]),
            _ => inner.Iterator.GetMethod("return") is { } close ? close.Call(inner.Iterator, [sent]) : throw new GeneratorReturn(sent),
        };
        var target = result.As<JsObject>() ?? throw JsError.Type("Iterator result is not an object");
        if (Coerce.ToBoolean(target.Get("done")))
        {
            var value = target.Get("value");
            if (mode == ResumeMode.Return)
                throw new GeneratorReturn(value);
            frame.Peek() = value;
            return;
        }
        frame.Push(JsValue.Undefined);
        frame.Pc--;
        frame.Stop(FrameState.Yielded, target.Get("value"));
    }
}

/// <summary>iterable → iterator for <c>for await</c></summary>
internal sealed class StartAsyncIteration : Instruction
{
    public override void Execute(Frame frame)
    {
        var iterable = frame.Peek();
        var method = JavaScript.Execution.Members.Get(frame.Realm, iterable, JsSymbol.AsyncIterator);
        JsIterator iterator = method.AsFunction is { } start
            ? JsIterator.From(frame.Realm, start.Call(iterable, []))
            : new AwaitedIteration(JsIterator.Of(frame.Realm, iterable));
        frame.Peek() = iterator;
    }
}

/// <summary>A synchronous iteration whose values are awaited.</summary>
internal sealed class AwaitedIteration(JsIterator inner) : JsIterator
{
    public override bool Next(out JsValue value) => inner.Next(out value);
    public override void Close() => inner.Close();
}

/// <summary>iterator → iterator, result to await</summary>
internal sealed class RequestNext : Instruction
{
    public override void Execute(Frame frame)
    {
        if (frame.Peek().As<ProtocolIteration>() is { } asynchronous)
        {
            frame.Push(asynchronous.CallNext(JsValue.Undefined));
            return;
        }
        var more = frame.Peek().As<JsIterator>()!.Advance(out var value);
        frame.Push(more ? value : JsValue.Undefined);
    }
}

/// <summary>iterator, awaited result → iterator, value, or jumps without both</summary>
internal sealed class TakeAwaited : Branch
{
    public override void Execute(Frame frame)
    {
        var result = frame.Pop();
        var iterator = frame.Peek().As<JsIterator>()!;
        var value = result;
        if (iterator is ProtocolIteration ? !ProtocolIteration.Done(result, out value) : !iterator.IsExhausted)
        {
            frame.Push(value);
            return;
        }
        frame.Drop(1);
        frame.Pc = Target;
    }
}

/// <summary>iterator → promise of its closing</summary>
internal sealed class RequestClose : Instruction
{
    public override void Execute(Frame frame)
    {
        var iterator = frame.Pop().As<JsIterator>()!;
        if (iterator is ProtocolIteration { Iterator: var target })
        {
            frame.Push(target.GetMethod("return")?.Call(target, []) ?? JsValue.Undefined);
            return;
        }
        iterator.Close();
        frame.Push(JsValue.Undefined);
    }
}
