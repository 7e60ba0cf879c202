using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;

/// <summary>target → value</summary>
internal sealed class GetMember(string name) : Instruction
{
    private readonly PropertyKey _key = string.Intern(name);

    public override void Execute(Frame frame)
    {
        var value = Members.Get(frame.Realm, frame.Peek(), _key);
        frame.Peek() = value;
    }
}

/// <summary>target, key → value</summary>
internal sealed class GetElement : Instruction
{
    public override void Execute(Frame frame)
    {
        var key = frame.Pop();
        var value = Members.GetAt(frame.Realm, frame.Peek(), key);
        frame.Peek() = value;
    }
}

/// <summary>target, value → value</summary>
internal sealed class SetMember(string name, bool strict) : Instruction
{
    private readonly PropertyKey _key = string.Intern(name);

    public override void Execute(Frame frame)
    {
        var value = frame.Pop();
        Members.Set(frame.Realm, frame.Peek(), _key, value, strict);
        frame.Peek() = value;
    }
}

/// <summary>target, key, value → value</summary>
internal sealed class SetElement(bool strict) : Instruction
{
    public override void Execute(Frame frame)
    {
        var value = frame.Pop();
        var key = frame.Pop();
        Members.SetAt(frame.Realm, frame.Peek(), key, value, strict);
        frame.Peek() = value;
    }
}

/// <summary>target, key → whether it is gone</summary>
internal sealed class DeleteMember(bool strict) : Instruction
{
    public override void Execute(Frame frame)
    {
        var key = frame.Pop();
        var done = Members.Delete(frame.Realm, frame.Peek(), key, strict);
        frame.Peek() = done;
    }
}

/// <summary>target, private name → value</summary>
internal sealed class GetPrivate : Instruction
{
    public override void Execute(Frame frame)
    {
        var name = frame.Pop().AsSymbol;
        var target = frame.Peek();
        var value = PrivateMember.Find(target, name) is { IsAccessor: true, Accessor.Get: null }
            ? throw JsError.Type($"'{name.Description}' was defined without a getter")
            : PrivateMember.Find(target, name).Read(target);
        frame.Peek() = value;
    }
}

/// <summary>target, private name, value → value</summary>
internal sealed class SetPrivate : Instruction
{
    public override void Execute(Frame frame)
    {
        var value = frame.Pop();
        var name = frame.Pop().AsSymbol;
        var target = frame.Peek();
        var member = PrivateMember.Find(target, name);
        if (member.Accessor is { Set: { } setter })
            setter.Call(target, [value]);
        else if (member.IsAccessor || !member.Writable)
            throw JsError.Type($"Cannot write to private member {name.Description}");
        else
            target.AsObject.DefineOwn(name, member.WithValue(value));
        frame.Peek() = value;
    }
}

/// <summary>private name, target → whether it has it</summary>
internal sealed class HasPrivate : Instruction
{
    public override void Execute(Frame frame)
    {
        var target = frame.Pop().As<JsObject>() ?? throw JsError.Type("Cannot use 'in' operator on a primitive value");
        var has = target.TryGetOwn(frame.Peek().AsSymbol, out _);
        frame.Peek() = has;
    }
}

/// <summary>→ private name</summary>
internal sealed class MakePrivateName(string name) : Instruction
{
    public override void Execute(Frame frame) => frame.Push(new JsSymbol(name, isPrivate: true));
}

internal static class PrivateMember
{
    public static Property Find(JsValue target, JsSymbol name) =>
        target.As<JsObject>() is { } holder && holder.TryGetOwn(name, out var member)
            ? member
            : throw JsError.Type($"Cannot access private member {name.Description} from an object whose class did not declare it");
}

/// <summary>key → value, seen from the parent of the method's object</summary>
internal sealed class GetSuper : Instruction
{
    public override void Execute(Frame frame)
    {
        var key = Coerce.ToPropertyKey(frame.Peek());
        var value = frame.Context.Function?.HomeObject?.Prototype?.Get(key, frame.Context.Self) ?? JsValue.Undefined;
        frame.Peek() = value;
    }
}

/// <summary>key, value → value</summary>
internal sealed class SetSuper : Instruction
{
    public override void Execute(Frame frame)
    {
        var value = frame.Pop();
        var key = Coerce.ToPropertyKey(frame.Peek());
        frame.Context.Function?.HomeObject?.Prototype?.Set(key, value, frame.Context.Self);
        frame.Peek() = value;
    }
}
