using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

internal sealed class MapObject(JsObject prototype) : JsObject(prototype)
{
    public OrderedEntries Entries { get; } = new();
    public override string Class => "Map";
}

/// <summary><c>Map</c>.</summary>
internal static class MapType
{
    public static readonly BuiltinType Type = new("Map", 0, construct: Construct);

    static MapType()
    {
        Type.Statics.Method("groupBy", 2, GroupBy).Getter(JsSymbol.Species, (_, self, _) => self);
        Type.Tagged().Prototype
            .Method("get", 1, (_, self, arguments) => This(self).Get(arguments[0]))
            .Method("set", 2, (_, self, arguments) =>
            {
                This(self).Set(arguments[0], arguments[1]);
                return self;
            })
            .Method("has", 1, (_, self, arguments) => This(self).Has(arguments[0]))
            .Method("delete", 1, (_, self, arguments) => This(self).Remove(arguments[0]))
            .Method("clear", 0, (_, self, _) =>
            {
                This(self).Clear();
                return JsValue.Undefined;
            })
            .Method("forEach", 1, ForEach)
            .Method("keys", 0, (realm, self, _) => new IteratorObject(realm, This(self).Walk().Select(e => e.Key)))
            .Method("values", 0, (realm, self, _) => new IteratorObject(realm, This(self).Walk().Select(e => e.Value)))
            .Method("entries", 0, (realm, self, _) =>
                new IteratorObject(realm, This(self).Walk().Select(e => (JsValue)JsArray.Of(realm, e.Key, e.Value))))
            .Alias(JsSymbol.Iterator, "entries")
            .Getter("size", (_, self, _) => This(self).Count);
    }

    private static OrderedEntries This(JsValue self) => self.As<MapObject>()?.Entries ?? throw JsError.Type("Map expected");

    private static MapObject Construct(Realm realm, Arguments arguments, JsObject newTarget)
    {
        var map = new MapObject(realm.PrototypeFor(newTarget, Type));
        if (arguments[0].IsNullish)
            return map;
        var add = map.GetMethod("set")!;
        JsIterator.Each(realm, arguments[0], entry =>
        {
            var pair = entry.As<JsObject>() ?? throw JsError.Type($"Iterator value {Coerce.Describe(entry)} is not an entry object");
            add.Call(map, [pair.GetAt(0), pair.GetAt(1)]);
        });
        return map;
    }

    private static JsValue ForEach(Realm realm, JsValue self, Arguments arguments)
    {
        var callback = arguments.Function(0);
        foreach (var (key, value) in This(self).Walk())
            callback.Call(arguments[1], [value, key, self]);
        return JsValue.Undefined;
    }

    private static JsValue GroupBy(Realm realm, JsValue self, Arguments arguments)
    {
        var callback = arguments.Function(1);
        var map = new MapObject(realm.Prototype(Type));
        var index = 0;
        JsIterator.Each(realm, arguments[0], value =>
        {
            var key = callback.Call(JsValue.Undefined, [value, index++]);
            if (map.Entries.Get(key).As<JsArray>() is not { } group)
                map.Entries.Set(key, group = new JsArray(realm));
            group.Add(value);
        });
        return map;
    }
}
