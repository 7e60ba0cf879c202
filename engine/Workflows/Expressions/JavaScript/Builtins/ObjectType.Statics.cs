using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

internal static partial class ObjectType
{
    private static void AddStatics(BuiltinTable table) => table
        .Method("keys", 1, (realm, _, arguments) => List(realm, arguments[0], (_, key) => key.ToValue()))
        .Method("values", 1, (realm, _, arguments) => List(realm, arguments[0], (holder, key) => holder.Get(key)))
        .Method("entries", 1, (realm, _, arguments) =>
            List(realm, arguments[0], (holder, key) => JsArray.Of(realm, key.ToValue(), holder.Get(key))))
        .Method("assign", 2, Assign)
        .Method("create", 2, Create)
        .Method("fromEntries", 1, FromEntries)
        .Method("groupBy", 2, GroupBy)
        .Method("is", 2, (_, _, arguments) => Operators.SameValue(arguments[0], arguments[1]))
        .Method("hasOwn", 2, (realm, _, arguments) =>
            Coerce.ToObject(realm, arguments[0]).TryGetOwn(Coerce.ToPropertyKey(arguments[1]), out Property _))
        .Method("getPrototypeOf", 1, (realm, _, arguments) => Coerce.ToObject(realm, arguments[0]).Prototype)
        .Method("setPrototypeOf", 2, SetPrototypeOf)
        .Method("getOwnPropertyNames", 1, (realm, _, arguments) =>
            JsArray.Of(realm, [.. Coerce.ToObject(realm, arguments[0]).OwnKeys().Where(k => !k.IsSymbol).Select(k => k.ToValue())]))
        .Method("getOwnPropertySymbols", 1, (realm, _, arguments) =>
            JsArray.Of(realm, [.. Coerce.ToObject(realm, arguments[0]).OwnKeys().Where(k => k.IsSymbol).Select(k => k.ToValue())]))
        .Method("getOwnPropertyDescriptor", 2, (realm, _, arguments) =>
            Coerce.ToObject(realm, arguments[0]).TryGetOwn(Coerce.ToPropertyKey(arguments[1]), out var property)
                ? PropertyDescriptor.Describe(realm, property) : JsValue.Undefined)
        .Method("getOwnPropertyDescriptors", 1, Descriptors)
        .Method("defineProperty", 3, (_, _, arguments) => Define(arguments[0], arguments[1], arguments[2]))
        .Method("defineProperties", 2, (realm, _, arguments) => DefineAll(realm, arguments[0], arguments[1]))
        .Method("freeze", 1, (_, _, arguments) => Restrict(arguments[0], PropertyFlags.Enumerable))
        .Method("seal", 1, (_, _, arguments) => Restrict(arguments[0], PropertyFlags.Enumerable | PropertyFlags.Writable))
        .Method("preventExtensions", 1, (_, _, arguments) => Restrict(arguments[0], PropertyFlags.All))
        .Method("isFrozen", 1, (_, _, arguments) => IsRestricted(arguments[0], p => p.Configurable || (p.Writable && !p.IsAccessor)))
        .Method("isSealed", 1, (_, _, arguments) => IsRestricted(arguments[0], p => p.Configurable))
        .Method("isExtensible", 1, (_, _, arguments) => arguments[0].As<JsObject>()?.Extensible ?? false);

    private static JsValue List(Realm realm, JsValue value, Func<JsObject, PropertyKey, JsValue> select)
    {
        var holder = Coerce.ToObject(realm, value);
        var result = new JsArray(realm);
        foreach (var key in holder.OwnKeys())
        {
            realm.Budget.Step();
            if (!key.IsSymbol && holder.TryGetOwn(key, out var property) && property.Enumerable)
                result.Add(select(holder, key));
        }
        return result;
    }

    private static JsValue Assign(Realm realm, JsValue self, Arguments arguments)
    {
        var target = Coerce.ToObject(realm, arguments[0]);
        foreach (var source in arguments.Values.Skip(1).Where(s => !s.IsNullish))
        {
            var holder = Coerce.ToObject(realm, source);
            foreach (var key in holder.OwnKeys())
            {
                realm.Budget.Step();
                if (holder.TryGetOwn(key, out var property) && property.Enumerable)
                    Members.Set(realm, target, key, holder.Get(key), strict: true);
            }
        }
        return target;
    }

    private static JsValue Create(Realm realm, JsValue self, Arguments arguments)
    {
        if (!arguments[0].IsObject && !arguments[0].IsNull)
            throw JsError.Type($"Object prototype may only be an Object or null: {Coerce.Describe(arguments[0])}");
        var result = new JsObject(arguments[0].As<JsObject>());
        return arguments[1].IsUndefined ? result : DefineAll(realm, result, arguments[1]);
    }

    private static JsValue FromEntries(Realm realm, JsValue self, Arguments arguments)
    {
        var result = realm.NewObject();
        JsIterator.Each(realm, arguments[0], entry =>
        {
            var pair = entry.As<JsObject>() ?? throw JsError.Type($"Iterator value {Coerce.Describe(entry)} is not an entry object");
            result.Put(Coerce.ToPropertyKey(pair.GetAt(0)), pair.GetAt(1));
        });
        return result;
    }

    private static JsValue GroupBy(Realm realm, JsValue self, Arguments arguments)
    {
        var callback = arguments.Function(1);
        var result = new JsObject(null);
        var index = 0;
        JsIterator.Each(realm, arguments[0], value =>
        {
            var key = Coerce.ToPropertyKey(callback.Call(JsValue.Undefined, [value, index++]));
            if (result.Get(key).As<JsArray>() is not { } group)
                result.Put(key, group = new JsArray(realm));
            group.Add(value);
        });
        return result;
    }

    private static JsValue SetPrototypeOf(Realm realm, JsValue self, Arguments arguments)
    {
        if (!arguments[1].IsObject && !arguments[1].IsNull)
            throw JsError.Type("Object prototype may only be an Object or null");
        if (arguments[0].As<JsObject>() is { } target)
            SetPrototype(target, arguments[1].As<JsObject>());
        return arguments[0];
    }

    private static JsValue Descriptors(Realm realm, JsValue self, Arguments arguments)
    {
        var holder = Coerce.ToObject(realm, arguments[0]);
        var result = realm.NewObject();
        foreach (var key in holder.OwnKeys())
            if (holder.TryGetOwn(key, out var property))
                result.Put(key, PropertyDescriptor.Describe(realm, property));
        return result;
    }

    private static JsValue Define(JsValue value, JsValue key, JsValue description)
    {
        var target = value.As<JsObject>() ?? throw JsError.Type("Object.defineProperty called on non-object");
        var name = Coerce.ToPropertyKey(key);
        if (!PropertyDescriptor.Read(description).Apply(target, name))
            throw JsError.Type($"Cannot redefine property: {name}");
        return value;
    }

    private static JsValue DefineAll(Realm realm, JsValue value, JsValue descriptions)
    {
        var source = Coerce.ToObject(realm, descriptions);
        foreach (var key in source.OwnKeys())
            if (source.TryGetOwn(key, out var property) && property.Enumerable)
                Define(value, key.ToValue(), source.Get(key));
        return value;
    }

    private static JsValue Restrict(JsValue value, PropertyFlags flags)
    {
        if (value.As<JsObject>() is not { } target)
            return value;
        if (flags != PropertyFlags.All)
        {
            (target as JsArray)?.Restrict(flags);
            foreach (var key in target.OwnKeys())
                if (target.TryGetOwn(key, out var property) && (target is not JsArray || (!key.TryIndex(out _) && key.Raw is not "length")))
                    target.DefineOwn(key, property.WithFlags(property.Flags & flags));
        }
        target.PreventExtensions();
        return value;
    }

    private static JsValue IsRestricted(JsValue value, Func<Property, bool> isFree) =>
        value.As<JsObject>() is not { } target
        || (!target.Extensible && target.OwnKeys().TrueForAll(key => !target.TryGetOwn(key, out var property) || !isFree(property)));
}
