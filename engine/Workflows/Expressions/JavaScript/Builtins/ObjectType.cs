using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>Object</c> and what every object inherits.</summary>
internal static partial class ObjectType
{
    public static readonly BuiltinType Type = new(
        "Object", 1,
        (realm, _, arguments) => Make(realm, arguments[0]),
        (realm, arguments, newTarget) => newTarget is NativeFunction
            ? Make(realm, arguments[0])
            : new JsObject(newTarget.Get("prototype").As<JsObject>() ?? realm.ObjectPrototype));

    static ObjectType()
    {
        AddStatics(Type.Statics);
        Type.Prototype
            .Method("hasOwnProperty", 1, (realm, self, arguments) =>
                Coerce.ToObject(realm, self).TryGetOwn(Coerce.ToPropertyKey(arguments[0]), out _))
            .Method("isPrototypeOf", 1, IsPrototypeOf)
            .Method("propertyIsEnumerable", 1, (realm, self, arguments) =>
                Coerce.ToObject(realm, self).TryGetOwn(Coerce.ToPropertyKey(arguments[0]), out var property) && property.Enumerable)
            .Method("toString", 0, (realm, self, _) => $"[object {Tag(realm, self)}]")
            .Method("toLocaleString", 0, (realm, self, _) => Coerce.ToObject(realm, self).Invoke("toString"))
            .Method("valueOf", 0, (realm, self, _) => Coerce.ToObject(realm, self))
            .Method("__defineGetter__", 2, (realm, self, arguments) => DefineAccessor(realm, self, arguments[0], arguments.Function(1), null))
            .Method("__defineSetter__", 2, (realm, self, arguments) => DefineAccessor(realm, self, arguments[0], null, arguments.Function(1)))
            .Add("__proto__", ProtoAccessor);
    }

    private static JsObject Make(Realm realm, JsValue value) =>
        value.IsNullish ? realm.NewObject() : Coerce.ToObject(realm, value);

    private static string Tag(Realm realm, JsValue self)
    {
        if (self.IsUndefined)
            return "Undefined";
        if (self.IsNull)
            return "Null";
        var target = Coerce.ToObject(realm, self);
        var tag = target.Get(JsSymbol.ToStringTag);
        return tag.IsString ? tag.AsString
            : target.Class is "Array" or "Function" or "Error" or "Boolean" or "Number" or "String" or "Date" or "RegExp" or "Arguments"
                ? target.Class : "Object";
    }

    private static JsValue IsPrototypeOf(Realm realm, JsValue self, Arguments arguments)
    {
        for (var link = arguments[0].As<JsObject>()?.Prototype; link is not null; link = link.Prototype)
            if (ReferenceEquals(link, self.As<JsObject>()))
                return true;
        return false;
    }

    private static JsValue DefineAccessor(Realm realm, JsValue self, JsValue key, JsFunction? get, JsFunction? set)
    {
        var target = Coerce.ToObject(realm, self);
        var name = Coerce.ToPropertyKey(key);
        target.TryGetOwn(name, out var own);
        target.DefineOwn(name, new Property(new Accessor(get ?? own.Accessor?.Get, set ?? own.Accessor?.Set), PropertyFlags.All));
        return JsValue.Undefined;
    }

    private static Property? ProtoAccessor(JsObject owner)
    {
        var realm = ((BuiltinObject)owner).Realm;
        return new Property(
            new Accessor(
                new NativeFunction(realm, "get __proto__", 0, (_, self, _) => Coerce.ToObject(realm, self).Prototype),
                new NativeFunction(realm, "set __proto__", 1, (_, self, arguments) =>
                {
                    if (self.As<JsObject>() is { } target && (arguments[0].IsObject || arguments[0].IsNull))
                        SetPrototype(target, arguments[0].As<JsObject>());
                    return JsValue.Undefined;
                })),
            PropertyFlags.Configurable);
    }

    /// <summary>Changes a prototype unless that would close a circle.</summary>
    public static void SetPrototype(JsObject target, JsObject? prototype)
    {
        if (!target.Extensible && !ReferenceEquals(target.Prototype, prototype))
            throw JsError.Type("Object is not extensible");
        for (var link = prototype; link is not null; link = link.Prototype)
            if (ReferenceEquals(link, target))
                throw JsError.Type("Cyclic __proto__ value");
        target.Prototype = prototype;
    }
}
