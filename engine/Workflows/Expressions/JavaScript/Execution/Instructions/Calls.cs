using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;

/// <summary>this, function, argument… → result</summary>
internal sealed class Call(int count, string callee) : Instruction
{
    public override void Execute(Frame frame)
    {
        var arguments = frame.PopMany(count);
        var function = frame.Pop().AsFunction ?? throw JsError.Type($"{callee} is not a function");
        var result = function.Call(frame.Peek(), arguments);
        frame.Peek() = result;
    }
}

/// <summary>this, function, list → result</summary>
internal sealed class CallWithList(string callee) : Instruction
{
    public override void Execute(Frame frame)
    {
        var arguments = ValueList.Pop(frame);
        var function = frame.Pop().AsFunction ?? throw JsError.Type($"{callee} is not a function");
        var result = function.Call(frame.Peek(), arguments);
        frame.Peek() = result;
    }
}

/// <summary>class, list → object</summary>
internal sealed class New(string callee) : Instruction
{
    public override void Execute(Frame frame)
    {
        var arguments = ValueList.Pop(frame);
        if (frame.Peek().AsFunction is not { IsConstructor: true } type)
            throw JsError.Type($"{callee} is not a constructor");
        JsValue result = type.Construct(arguments, type);
        frame.Peek() = result;
    }
}

/// <summary>list → this</summary>
internal sealed class CallSuperConstructor : Instruction
{
    public override void Execute(Frame frame)
    {
        var arguments = ValueList.Pop(frame);
        var context = frame.Context;
        var function = context.Function!;
        if (function.Prototype is not JsFunction { IsConstructor: true } parent)
            throw JsError.Type("Super constructor is not a constructor");
        var self = parent.Construct(arguments, context.NewTarget!);
        if (!context.Self.IsEmpty)
            throw new JsError(ErrorKind.ReferenceError, "Super constructor may only be called once");
        context.Self = self;
        function.Initialise(self);
        frame.Push(self);
    }
}

/// <summary>Values being collected for a call or an array.</summary>
internal sealed class ValueList() : JsObject(null)
{
    public List<JsValue> Values { get; } = [];

    public static JsValue[] Pop(Frame frame) => [.. frame.Pop().As<ValueList>()!.Values];
}

/// <summary>→ list</summary>
internal sealed class StartList : Instruction
{
    public override void Execute(Frame frame) => frame.Push(new ValueList());
}

/// <summary>list, value → list</summary>
internal sealed class Append : Instruction
{
    public override void Execute(Frame frame)
    {
        var value = frame.Pop();
        frame.Peek().As<ValueList>()!.Values.Add(value);
    }
}

/// <summary>list, iterable → list</summary>
internal sealed class AppendAll : Instruction
{
    public override void Execute(Frame frame)
    {
        var values = JsIterator.Collect(frame.Realm, frame.Pop());
        frame.Peek().As<ValueList>()!.Values.AddRange(values);
    }
}

/// <summary>list → array</summary>
internal sealed class ListToArray : Instruction
{
    public override void Execute(Frame frame) => frame.Push(JsArray.Of(frame.Realm, ValueList.Pop(frame)));
}
