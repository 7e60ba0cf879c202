using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>A proxy: its handler's traps decide.</summary>
internal sealed class JsProxy(Realm realm, JsObject target, JsObject handler)
    : JsFunction(realm, target.Prototype, null)
{
    public JsObject Target { get; } = target;

    public override bool IsCallable => Target is JsFunction { IsCallable: true };
    public override string Class => Target.Class;
    public override bool IsConstructor => Target is JsFunction { IsConstructor: true };
    public override string Name => (Target as JsFunction)?.Name ?? "";
    public override int ParameterCount => (Target as JsFunction)?.ParameterCount ?? 0;

    public override JsObject? Prototype
    {
        get => Trap("getPrototypeOf") is { } trap ? trap.Call(handler, [Target]).As<JsObject>() : Target.Prototype;
        set
        {
            if (Trap("setPrototypeOf") is { } trap)
                trap.Call(handler, [Target, value]);
            else
                Target.Prototype = value;
        }
    }

    public override bool TryGetOwn(PropertyKey key, out Property property)
    {
        if (Trap("getOwnPropertyDescriptor") is not { } trap)
            return Target.TryGetOwn(key, out property);
        var found = trap.Call(handler, [Target, key.ToValue()]).As<JsObject>();
        property = found is null ? default : PropertyDescriptor.Read(found).Complete();
        return found is not null;
    }

    public override bool DefineOwn(PropertyKey key, Property property) =>
        Trap("defineProperty") is { } trap
            ? Coerce.ToBoolean(trap.Call(handler, [Target, key.ToValue(), PropertyDescriptor.Describe(Realm, property)]))
            : Target.DefineOwn(key, property);

    public override bool Delete(PropertyKey key) =>
        Trap("deleteProperty") is { } trap ? Coerce.ToBoolean(trap.Call(handler, [Target, key.ToValue()])) : Target.Delete(key);

    public override List<PropertyKey> OwnKeys()
    {
        if (Trap("ownKeys") is not { } trap)
            return Target.OwnKeys();
        var keys = new List<PropertyKey>();
        foreach (var key in JsIterator.Collect(Realm, trap.Call(handler, [Target])))
            keys.Add(Coerce.ToPropertyKey(key));
        return keys;
    }

    public override bool PreventExtensions()
    {
        var done = Trap("preventExtensions") is { } trap ? Coerce.ToBoolean(trap.Call(handler, [Target])) : Target.PreventExtensions();
        Extensible = Target.Extensible;
        return done;
    }

    public override bool Has(PropertyKey key) =>
        Trap("has") is { } trap ? Coerce.ToBoolean(trap.Call(handler, [Target, key.ToValue()])) : Target.Has(key);

    public override JsValue Get(PropertyKey key, JsValue receiver) =>
        Trap("get") is { } trap ? trap.Call(handler, [Target, key.ToValue(), receiver]) : Target.Get(key, receiver);

    public override bool Set(PropertyKey key, JsValue value, JsValue receiver) =>
        Trap("set") is { } trap
            ? Coerce.ToBoolean(trap.Call(handler, [Target, key.ToValue(), value, receiver]))
            : Target.Set(key, value, ReferenceEquals(receiver.As<JsObject>(), this) ? Target : receiver);

    public override JsValue Call(JsValue self, JsValue[] arguments)
    {
        var function = Target as JsFunction ?? throw JsError.Type("proxy is not a function");
        return Trap("apply") is { } trap
            ? trap.Call(handler, [Target, self, JsArray.Of(Realm, arguments)])
            : function.Call(self, arguments);
    }

    public override JsObject Construct(JsValue[] arguments, JsObject newTarget)
    {
        var function = Target as JsFunction ?? throw JsError.Type("proxy is not a constructor");
        if (Trap("construct") is not { } trap)
            return function.Construct(arguments, ReferenceEquals(newTarget, this) ? function : newTarget);
        return trap.Call(handler, [Target, JsArray.Of(Realm, arguments), newTarget]).As<JsObject>()
            ?? throw JsError.Type("proxy [[Construct]] must return an object");
    }

    private JsFunction? Trap(string name)
    {
        Realm.Budget.EnterNative();
        return handler.GetMethod(name);
    }
}
