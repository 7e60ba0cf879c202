using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;

/// <summary>value… → array</summary>
internal sealed class MakeArray(int count) : Instruction
{
    public override void Execute(Frame frame) => frame.Push(JsArray.Of(frame.Realm, frame.PopMany(count)));
}

/// <summary>→ object</summary>
internal sealed class MakeObject : Instruction
{
    public override void Execute(Frame frame) => frame.Push(frame.Realm.NewObject());
}

/// <summary>→ regular expression</summary>
internal sealed class MakeRegExp(string pattern, string flags) : Instruction
{
    public override void Execute(Frame frame) =>
        frame.Push(RegExpType.Make(frame.Realm, frame.Realm.Prototype(RegExpType.Type), pattern, flags));
}

/// <summary>→ function</summary>
internal sealed class MakeFunction(FunctionTemplate template) : Instruction
{
    public override void Execute(Frame frame)
    {
        var prototype = template.IsGenerator ? frame.Realm.Prototype(GeneratorType.FunctionOf(template.IsAsync)) : null;
        frame.Push(new ScriptFunction(frame.Realm, template, frame.Environment, frame.Context, prototype));
    }
}

/// <summary>object, value → object</summary>
internal sealed class DefineProperty(string name) : Instruction
{
    private readonly PropertyKey _key = string.Intern(name);

    public override void Execute(Frame frame)
    {
        var value = frame.Pop();
        frame.Peek().AsObject.Put(_key, value);
    }
}

/// <summary>object, key, value → object</summary>
internal sealed class DefineElement : Instruction
{
    public override void Execute(Frame frame)
    {
        var value = frame.Pop();
        var key = Coerce.ToPropertyKey(frame.Pop());
        (value.AsFunction as ScriptFunction)?.NameAfter(key);
        frame.Peek().AsObject.Put(key, value);
    }
}

/// <summary>object, value → object</summary>
internal sealed class SetPrototype : Instruction
{
    public override void Execute(Frame frame)
    {
        var value = frame.Pop();
        if (value.IsObject || value.IsNull)
            frame.Peek().AsObject.Prototype = value.As<JsObject>();
    }
}

/// <summary>object, key, function → object</summary>
internal sealed class DefineMethod(string kind, bool enumerable) : Instruction
{
    public override void Execute(Frame frame)
    {
        var function = (ScriptFunction)frame.Pop().AsFunction!;
        var key = Coerce.ToPropertyKey(frame.Pop());
        Define(frame.Peek().AsObject, key, function, kind, enumerable);
    }

    public static void Define(JsObject target, PropertyKey key, ScriptFunction function, string kind, bool enumerable)
    {
        function.HomeObject = target;
        function.NameAfter(key, kind is "get" or "set" ? kind + " " : "");
        var flags = enumerable ? PropertyFlags.All : PropertyFlags.Hidden;
        if (kind is not ("get" or "set"))
        {
            target.Put(key, function, flags);
            return;
        }
        target.TryGetOwn(key, out var own);
        target.DefineOwn(key, new Property(
            kind == "get" ? new Accessor(function, own.Accessor?.Set) : new Accessor(own.Accessor?.Get, function), flags));
    }
}

/// <summary>object, source, computed key… → object with the source's own enumerable properties, except some</summary>
internal sealed class CopyProperties(string[] except, int computed = 0) : Instruction
{
    public override void Execute(Frame frame)
    {
        var left = frame.PopMany(computed).Select(Coerce.ToPropertyKey).Concat(except.Select(e => (PropertyKey)e)).ToHashSet();
        var source = frame.Pop();
        if (source.IsNullish)
            return;
        var target = frame.Peek().AsObject;
        var holder = Coerce.ToObject(frame.Realm, source);
        foreach (var key in holder.OwnKeys())
        {
            frame.Realm.Budget.Step();
            if (!left.Contains(key) && holder.TryGetOwn(key, out var property) && property.Enumerable)
                target.Put(key, holder.Get(key));
        }
    }
}

/// <summary>value… → text</summary>
internal sealed class JoinTemplate(string[] texts) : Instruction
{
    public override void Execute(Frame frame)
    {
        var values = frame.PopMany(texts.Length - 1);
        JsValue result = texts[0];
        for (var i = 0; i < values.Length; i++)
            result = JsValue.Concat(JsValue.Concat(result, Coerce.ToStringValue(values[i])), texts[i + 1]);
        frame.Push(result);
    }
}

/// <summary>→ first argument of a template's tag</summary>
internal sealed class MakeTemplateObject(string?[] cooked, string[] raw) : Instruction
{
    public override void Execute(Frame frame)
    {
        var strings = JsArray.Of(frame.Realm, [.. cooked.Select(c => c is null ? JsValue.Undefined : c)]);
        var rawStrings = JsArray.Of(frame.Realm, [.. raw.Select(r => (JsValue)r)]);
        strings.Put("raw", rawStrings, PropertyFlags.None);
        frame.Push(strings);
    }
}

/// <summary>value → value; destructuring needs one that has properties</summary>
internal sealed class RequireObject : Instruction
{
    public override void Execute(Frame frame)
    {
        if (frame.Peek().IsNullish)
            throw JsError.Type("Cannot convert undefined or null to object");
    }
}
