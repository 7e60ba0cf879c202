using System.Runtime.CompilerServices;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

internal sealed class WeakObject(JsObject prototype) : JsObject(prototype)
{
    /// <summary>Values by object or symbol.</summary>
    public ConditionalWeakTable<object, StrongBox<JsValue>> Entries { get; } = [];
}

internal sealed class WeakReferenceObject(JsObject prototype, JsValue target) : JsObject(prototype)
{
    public JsValue Target { get; } = target;
}

/// <summary><c>WeakMap</c>, <c>WeakSet</c> and <c>WeakRef</c>.</summary>
internal static class WeakTypes
{
    public static readonly BuiltinType Map = new("WeakMap", 0, construct: (realm, arguments, target) => Construct(realm, arguments, target, Map!));
    public static readonly BuiltinType Set = new("WeakSet", 0, construct: (realm, arguments, target) => Construct(realm, arguments, target, Set!));
    public static readonly BuiltinType Reference = new("WeakRef", 1, construct: (realm, arguments, target) =>
        Key(arguments[0]) is not null
            ? new WeakReferenceObject(realm.PrototypeFor(target, Reference!), arguments[0]) : throw JsError.Type("Invalid value used as WeakRef target"));

    static WeakTypes()
    {
        foreach (var type in (BuiltinType[])[Map, Set])
            type.Tagged().Prototype
                .Method("has", 1, (_, self, arguments) => Key(arguments[0]) is { } key && This(self).TryGetValue(key, out StrongBox<JsValue>? _))
                .Method("delete", 1, (_, self, arguments) => Key(arguments[0]) is { } key && This(self).Remove(key));
        Map.Prototype
            .Method("get", 1, (_, self, arguments) =>
                Key(arguments[0]) is { } key && This(self).TryGetValue(key, out var box) ? box.Value : JsValue.Undefined)
            .Method("set", 2, (_, self, arguments) => Add(self, arguments[0], arguments[1]));
        Set.Prototype.Method("add", 1, (_, self, arguments) => Add(self, arguments[0], true));
        Reference.Tagged().Prototype.Method("deref", 0, (_, self, _) => self.As<WeakReferenceObject>()?.Target ?? throw JsError.Type("WeakRef expected"));
    }

    private static ConditionalWeakTable<object, StrongBox<JsValue>> This(JsValue self) =>
        self.As<WeakObject>()?.Entries ?? throw JsError.Type("WeakMap or WeakSet expected");

    private static object? Key(JsValue value) => value.IsObject ? value.AsObject : value.IsSymbol ? value.AsSymbol : null;

    private static JsValue Add(JsValue self, JsValue key, JsValue value)
    {
        This(self).AddOrUpdate(Key(key) ?? throw JsError.Type($"Invalid value used as weak key: {Coerce.Describe(key)}"), new StrongBox<JsValue>(value));
        return self;
    }

    private static WeakObject Construct(Realm realm, Arguments arguments, JsObject newTarget, BuiltinType type)
    {
        var result = new WeakObject(realm.PrototypeFor(newTarget, type));
        if (!arguments[0].IsNullish)
            JsIterator.Each(realm, arguments[0], entry =>
            {
                var pair = ReferenceEquals(type, Map) ? entry.As<JsObject>() ?? throw JsError.Type("Iterator value is not an entry object") : null;
                Add(result, pair?.GetAt(0) ?? entry, pair?.GetAt(1) ?? true);
            });
        return result;
    }
}
