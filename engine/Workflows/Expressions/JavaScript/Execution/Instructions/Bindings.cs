using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;

/// <summary>A place in the environment, a number of environments out.</summary>
internal abstract class SlotInstruction(int depth, int slot) : Instruction
{
    protected ref JsValue Slot(Frame frame)
    {
        var environment = frame.Environment;
        for (var i = depth; i > 0; i--)
            environment = environment.Parent!;
        return ref environment.Slots[slot];
    }

    protected static void RequireInitialised(JsValue value, string name)
    {
        if (value.IsEmpty)
            throw new JsError(ErrorKind.ReferenceError, $"{name} has not been initialized");
    }
}

/// <summary>→ value</summary>
internal sealed class LoadSlot(int depth, int slot) : SlotInstruction(depth, slot)
{
    public override void Execute(Frame frame) => frame.Push(Slot(frame));
}

/// <summary>→ value of a let, const or class, which must have run</summary>
internal sealed class LoadCheckedSlot(int depth, int slot, string name) : SlotInstruction(depth, slot)
{
    public override void Execute(Frame frame)
    {
        var value = Slot(frame);
        RequireInitialised(value, name);
        frame.Push(value);
    }
}

/// <summary>value →</summary>
internal sealed class InitialiseSlot(int depth, int slot) : SlotInstruction(depth, slot)
{
    public override void Execute(Frame frame) => Slot(frame) = frame.Pop();
}

/// <summary>value → value</summary>
internal sealed class StoreSlot(int depth, int slot) : SlotInstruction(depth, slot)
{
    public override void Execute(Frame frame) => Slot(frame) = frame.Peek();
}

/// <summary>value → value</summary>
internal sealed class StoreCheckedSlot(int depth, int slot, string name) : SlotInstruction(depth, slot)
{
    public override void Execute(Frame frame)
    {
        ref var place = ref Slot(frame);
        RequireInitialised(place, name);
        place = frame.Peek();
    }
}

/// <summary>Assignment to a constant.</summary>
internal sealed class RefuseConstant(int depth, int slot, string name) : SlotInstruction(depth, slot)
{
    public override void Execute(Frame frame)
    {
        RequireInitialised(Slot(frame), name);
        throw JsError.Type("Assignment to constant variable.");
    }
}

/// <summary>Assignment to the own name of a function expression.</summary>
internal sealed class IgnoreAssignment(string name, bool strict) : Instruction
{
    public override void Execute(Frame frame)
    {
        if (strict)
            throw JsError.Type($"Cannot assign to read only variable '{name}'");
    }
}

/// <summary>→ global value</summary>
internal sealed class LoadGlobal(string name) : Instruction
{
    public override void Execute(Frame frame)
    {
        var global = frame.Realm.Global;
        var value = global.Get(name);
        if (value.IsUndefined && !global.Has(name))
            throw new JsError(ErrorKind.ReferenceError, $"{name} is not defined");
        frame.Push(value);
    }
}

/// <summary>→ global value or undefined, for <c>typeof</c></summary>
internal sealed class LoadGlobalIfAny(string name) : Instruction
{
    public override void Execute(Frame frame) => frame.Push(frame.Realm.Global.Get(name));
}

/// <summary>value → value; outside strict mode it makes the global</summary>
internal sealed class StoreGlobal(string name, bool strict) : Instruction
{
    public override void Execute(Frame frame)
    {
        var global = frame.Realm.Global;
        if (strict && !global.Has(name))
            throw new JsError(ErrorKind.ReferenceError, $"{name} is not defined");
        if (!global.Set(name, frame.Peek()) && strict)
            throw JsError.Type($"Cannot assign to read only property '{name}'");
    }
}

/// <summary>Marks bindings as not yet declared.</summary>
internal sealed class ClearSlots(int[] slots) : Instruction
{
    public override void Execute(Frame frame)
    {
        foreach (var slot in slots)
            frame.Environment.Slots[slot] = JsValue.Empty;
    }
}

internal sealed class PushEnvironment : Instruction
{
    public int Size { get; set; }

    public override void Execute(Frame frame) => frame.Environment = new Environment(Size, frame.Environment);
}

internal sealed class PopEnvironment : Instruction
{
    public override void Execute(Frame frame) => frame.Environment = frame.Environment.Parent!;
}

/// <summary>Gives the next turn of a loop bindings of its own.</summary>
internal sealed class CopyEnvironment : Instruction
{
    public override void Execute(Frame frame)
    {
        var current = frame.Environment;
        var copy = new Environment(current.Slots.Length, current.Parent);
        current.Slots.CopyTo(copy.Slots, 0);
        frame.Environment = copy;
    }
}

/// <summary>→ this</summary>
internal sealed class LoadThis : Instruction
{
    public override void Execute(Frame frame)
    {
        if (frame.Context.Self.IsEmpty)
            throw new JsError(ErrorKind.ReferenceError, "Must call super constructor in derived class before accessing 'this'");
        frame.Push(frame.Context.Self);
    }
}

/// <summary>→ new.target</summary>
internal sealed class LoadNewTarget : Instruction
{
    public override void Execute(Frame frame) =>
        frame.Push(frame.Context.NewTarget is { } target ? target : JsValue.Undefined);
}

/// <summary>→ argument</summary>
internal sealed class LoadArgument(int index) : Instruction
{
    public override void Execute(Frame frame) =>
        frame.Push(index < frame.Arguments.Length ? frame.Arguments[index] : JsValue.Undefined);
}

/// <summary>→ array of the arguments from an index on</summary>
internal sealed class RestArguments(int index) : Instruction
{
    public override void Execute(Frame frame) =>
        frame.Push(JsArray.Of(frame.Realm, index < frame.Arguments.Length ? frame.Arguments[index..] : []));
}

/// <summary>→ arguments object</summary>
internal sealed class MakeArguments : Instruction
{
    public override void Execute(Frame frame)
    {
        var arguments = new ArgumentsObject(frame.Realm.ObjectPrototype);
        for (var i = 0; i < frame.Arguments.Length; i++)
            arguments.Put(PropertyKey.Index(i), frame.Arguments[i]);
        arguments.Put("length", frame.Arguments.Length, PropertyFlags.Hidden);
        arguments.Put(JsSymbol.Iterator, frame.Realm.ArrayPrototype.Get("values"), PropertyFlags.Hidden);
        if (!frame.Template.Strict && frame.Context.Function is { } callee)
            arguments.Put("callee", callee, PropertyFlags.Hidden);
        frame.Push(arguments);
    }
}
