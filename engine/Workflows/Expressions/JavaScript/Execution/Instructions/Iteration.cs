using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;

/// <summary>iterable → iterator</summary>
internal sealed class StartIteration : Instruction
{
    public override void Execute(Frame frame)
    {
        var iterator = JsIterator.Of(frame.Realm, frame.Peek());
        frame.Peek() = iterator;
    }
}

/// <summary>object → iterator over the names of its enumerable properties, inherited ones included</summary>
internal sealed class StartKeys : Instruction
{
    public override void Execute(Frame frame)
    {
        var iterator = new KeyIteration(frame.Peek().IsNullish ? null : Coerce.ToObject(frame.Realm, frame.Peek()));
        frame.Peek() = iterator;
    }

    private sealed class KeyIteration(JsObject? target) : JsIterator
    {
        private readonly HashSet<PropertyKey> _seen = [];
        private JsObject? _holder = target;
        private List<PropertyKey>? _keys;
        private int _next;

        public override bool Next(out JsValue value)
        {
            while (_holder is not null)
            {
                _keys ??= _holder.OwnKeys();
                while (_next < _keys.Count)
                {
                    var key = _keys[_next++];
                    if (key.IsSymbol || !_holder.TryGetOwn(key, out var property) || !_seen.Add(key) || !property.Enumerable)
                        continue;
                    value = key.ToValue();
                    return true;
                }
                _holder = _holder.Prototype;
                _keys = null;
                _next = 0;
            }
            value = default;
            return false;
        }
    }
}

/// <summary>iterator → iterator, value, or jumps without the iterator</summary>
internal sealed class NextValue : Branch
{
    public override void Execute(Frame frame)
    {
        if (frame.Peek().As<JsIterator>()!.Next(out var value))
        {
            frame.Push(value);
            return;
        }
        frame.Drop(1);
        frame.Pc = Target;
    }
}

/// <summary>iterator, value → the same; an error from here on leaves only the iterator</summary>
internal sealed class PushIterationHandler : Branch
{
    public override void Execute(Frame frame)
    {
        var value = frame.Pop();
        frame.PushHandler(Target, isFinally: true);
        frame.Push(value);
    }
}

/// <summary>iterator →</summary>
internal sealed class CloseIteration : Instruction
{
    public override void Execute(Frame frame) => frame.Pop().As<JsIterator>()!.Close();
}

/// <summary>iterator, pending error → pending error</summary>
internal sealed class CloseAfterError : Instruction
{
    public override void Execute(Frame frame)
    {
        var pending = frame.Pop();
        var iterator = frame.Pop().As<JsIterator>()!;
        frame.Push(pending);
        if (iterator.IsExhausted)
            return;
        if (pending.As<PendingException>()!.Exception is GeneratorReturn)
            iterator.Close();
        else
            iterator.CloseQuietly();
    }
}

/// <summary>iterator → iterator, next value or undefined</summary>
internal sealed class TakeNext : Instruction
{
    public override void Execute(Frame frame) =>
        frame.Push(frame.Peek().As<JsIterator>()!.Advance(out var value) ? value : JsValue.Undefined);
}

/// <summary>iterator → iterator, array of what is left</summary>
internal sealed class TakeRest : Instruction
{
    public override void Execute(Frame frame)
    {
        var iterator = frame.Peek().As<JsIterator>()!;
        var rest = new JsArray(frame.Realm);
        while (iterator.Advance(out var value))
        {
            frame.Realm.Budget.Step();
            rest.Add(value);
        }
        frame.Push(rest);
    }
}

/// <summary>iterator →</summary>
internal sealed class CloseIfOpen : Instruction
{
    public override void Execute(Frame frame)
    {
        var iterator = frame.Pop().As<JsIterator>()!;
        if (!iterator.IsExhausted)
            iterator.Close();
    }
}
