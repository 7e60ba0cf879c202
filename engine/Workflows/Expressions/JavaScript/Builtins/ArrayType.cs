using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>Array</c>.</summary>
internal static partial class ArrayType
{
    public static readonly BuiltinType Type =
        new("Array", 1, (realm, _, arguments) => Construct(realm, arguments, realm.Constructor(ArrayType.Type!)), Construct)
        {
            PrototypeClass = "Array",
        };

    /// <summary>Known by reference, so that loops over unchanged arrays need no iterator object.</summary>
    public static readonly NativeCode Values = (realm, self, _) =>
        new IteratorObject(realm, Walk(Coerce.ToObject(realm, self), (target, i) => target.GetAt(i)));

    static ArrayType()
    {
        Type.Statics
            .Method("isArray", 1, (_, _, arguments) => IsArray(arguments[0]))
            .Method("of", 0, (realm, self, arguments) => Filled(Empty(realm, self), arguments.Values))
            .Method("from", 1, From)
            .Getter(JsSymbol.Species, (_, self, _) => self);
        Type.Prototype
            .Constant("length", 0, PropertyFlags.Writable)
            .Method("values", 0, Values)
            .Method("keys", 0, (realm, self, _) => new IteratorObject(realm, Walk(Coerce.ToObject(realm, self), (_, i) => i)))
            .Method("entries", 0, (realm, self, _) =>
                new IteratorObject(realm, Walk(Coerce.ToObject(realm, self), (target, i) => JsArray.Of(realm, i, target.GetAt(i)))))
            .Alias(JsSymbol.Iterator, "values");
        AddMutation(Type.Prototype);
        AddSearch(Type.Prototype);
        AddCallbacks(Type.Prototype);
        AddCopies(Type.Prototype);
    }

    /// <summary>Workflow inputs come from JSON and are no arrays to scripts, though they act like them.</summary>
    private static bool IsArray(JsValue value) => value.As<JsObject>() switch
    {
        JsProxy proxy => IsArray(proxy.Target),
        JsArray and not HostArray => true,
        _ => false,
    };

    private static JsArray Construct(Realm realm, Arguments arguments, JsObject newTarget)
    {
        var array = arguments is { Count: 1 } && arguments[0].IsNumber ? new JsArray(realm) : JsArray.Of(realm, [.. arguments.Values]);
        if (arguments is { Count: 1 } && arguments[0].IsNumber)
            array.SetLength(JsArray.ToLength(arguments[0]));
        array.Prototype = realm.PrototypeFor(newTarget, Type);
        return array;
    }

    /// <summary>A new array of the class that the method was called on.</summary>
    private static JsArray Empty(Realm realm, JsValue type) =>
        type.AsFunction is { IsConstructor: true } own && own.Construct([], own) is JsArray array ? array : new JsArray(realm);

    private static JsArray Filled(JsArray array, IEnumerable<JsValue> values)
    {
        foreach (var value in values)
            array.Add(value);
        return array;
    }

    private static JsValue From(Realm realm, JsValue self, Arguments arguments)
    {
        var map = arguments[1].IsUndefined ? null : arguments.Function(1);
        var result = Empty(realm, self);
        JsValue Mapped(JsValue value) => map is null ? value : map.Call(arguments[2], [value, result.Length]);

        if (arguments[0].IsNullish)
            throw JsError.Type("Cannot convert undefined or null to object");
        if (!Members.Get(realm, arguments[0], JsSymbol.Iterator).IsNullish)
        {
            JsIterator.Each(realm, arguments[0], value => result.Add(Mapped(value)));
            return result;
        }
        var source = new ArrayLike(realm, arguments[0]);
        for (var i = 0; i < source.Length; i++)
            result.Add(Mapped(source[i]));
        return result;
    }

    private static IEnumerable<JsValue> Walk(JsObject target, Func<JsObject, int, JsValue> select)
    {
        for (var i = 0; i < Coerce.ToInteger(target.Get("length")); i++)
            yield return select(target, i);
    }
}
