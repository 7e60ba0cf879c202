using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

internal sealed class SetObject(JsObject prototype) : JsObject(prototype)
{
    public OrderedEntries Entries { get; } = new();
    public override string Class => "Set";
}

/// <summary><c>Set</c>.</summary>
internal static class SetType
{
    public static readonly BuiltinType Type = new("Set", 0, construct: Construct);

    static SetType()
    {
        Type.Statics.Getter(JsSymbol.Species, (_, self, _) => self);
        Type.Tagged().Prototype
            .Method("add", 1, (_, self, arguments) =>
            {
                This(self).Set(arguments[0], arguments[0]);
                return self;
            })
            .Method("has", 1, (_, self, arguments) => This(self).Has(arguments[0]))
            .Method("delete", 1, (_, self, arguments) => This(self).Remove(arguments[0]))
            .Method("clear", 0, (_, self, _) =>
            {
                This(self).Clear();
                return JsValue.Undefined;
            })
            .Method("forEach", 1, (_, self, arguments) =>
            {
                foreach (var (value, _) in This(self).Walk())
                    arguments.Function(0).Call(arguments[1], [value, value, self]);
                return JsValue.Undefined;
            })
            .Method("values", 0, (realm, self, _) => new IteratorObject(realm, This(self).Walk().Select(e => e.Key)))
            .Method("entries", 0, (realm, self, _) =>
                new IteratorObject(realm, This(self).Walk().Select(e => (JsValue)JsArray.Of(realm, e.Key, e.Key))))
            .Alias("keys", "values")
            .Alias(JsSymbol.Iterator, "values")
            .Getter("size", (_, self, _) => This(self).Count)
            .Method("union", 1, (realm, self, arguments) => Make(realm, Values(self).Concat(Other(realm, arguments[0]).Values())))
            .Method("intersection", 1, (realm, self, arguments) => Make(realm, Values(self).Where(Other(realm, arguments[0]).Has)))
            .Method("difference", 1, (realm, self, arguments) => Other(realm, arguments[0]) is var other ? Make(realm, Values(self).Where(v => !other.Has(v))) : default)
            .Method("symmetricDifference", 1, (realm, self, arguments) =>
            {
                var other = Other(realm, arguments[0]);
                return Make(realm, Values(self).Where(v => !other.Has(v)).Concat(other.Values().Where(v => !This(self).Has(v))));
            })
            .Method("isSubsetOf", 1, (realm, self, arguments) => Values(self).All(Other(realm, arguments[0]).Has))
            .Method("isSupersetOf", 1, (realm, self, arguments) => Other(realm, arguments[0]).Values().All(This(self).Has))
            .Method("isDisjointFrom", 1, (realm, self, arguments) => !Values(self).Any(Other(realm, arguments[0]).Has));
    }

    private static OrderedEntries This(JsValue self) => self.As<SetObject>()?.Entries ?? throw JsError.Type("Set expected");

    private static IEnumerable<JsValue> Values(JsValue self) => This(self).Walk().Select(e => e.Key);

    private static SetObject Construct(Realm realm, Arguments arguments, JsObject newTarget)
    {
        var set = new SetObject(realm.PrototypeFor(newTarget, Type));
        if (arguments[0].IsNullish)
            return set;
        var add = set.GetMethod("add")!;
        JsIterator.Each(realm, arguments[0], value => add.Call(set, [value]));
        return set;
    }

    private static JsValue Make(Realm realm, IEnumerable<JsValue> values)
    {
        var set = new SetObject(realm.Prototype(Type));
        foreach (var value in values)
        {
            realm.Budget.Step();
            set.Entries.Set(value, value);
        }
        return set;
    }

    /// <summary>The other operand: a Set, a Map or anything with <c>has</c> and <c>keys</c>.</summary>
    private static (Func<JsValue, bool> Has, Func<IEnumerable<JsValue>> Values) Other(Realm realm, JsValue value)
    {
        var other = value.As<JsObject>() ?? throw JsError.Type("Set-like object expected");
        var (has, keys) = (other.GetMethod("has"), other.GetMethod("keys"));
        if (has is null || keys is null || double.IsNaN(Coerce.ToNumber(other.Get("size"))))
            throw JsError.Type("Set-like object expected");
        return (
            item => Coerce.ToBoolean(has.Call(other, [item])),
            () => Walk(JsIterator.From(realm, keys.Call(other, []))));
    }

    private static IEnumerable<JsValue> Walk(JsIterator iterator)
    {
        while (iterator.Next(out var value))
            yield return value;
    }
}
