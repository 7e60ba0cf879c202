using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Methods that call a function for each element.</summary>
internal static partial class ArrayType
{
    private static void AddCallbacks(BuiltinTable table) => table
        .Method("forEach", 1, (realm, self, arguments) =>
        {
            Each(realm, self, arguments, (_, _, _) => true);
            return JsValue.Undefined;
        })
        .Method("map", 1, Map)
        .Method("filter", 1, Filter)
        .Method("some", 1, (realm, self, arguments) => !Each(realm, self, arguments, (_, _, result) => !Coerce.ToBoolean(result)))
        .Method("every", 1, (realm, self, arguments) => Each(realm, self, arguments, (_, _, result) => Coerce.ToBoolean(result)))
        .Method("reduce", 1, (realm, self, arguments) => Reduce(realm, self, arguments, fromEnd: false))
        .Method("reduceRight", 1, (realm, self, arguments) => Reduce(realm, self, arguments, fromEnd: true))
        .Method("flatMap", 1, FlatMap);

    /// <summary>Calls the function for each element that is no hole until <paramref name="goOn"/> says no; true when it never did.</summary>
    private static bool Each(Realm realm, JsValue self, Arguments arguments, Func<int, JsValue, JsValue, bool> goOn)
    {
        var target = new ArrayLike(realm, self);
        var callback = arguments.Function(0);
        for (var i = 0; i < target.Length; i++)
        {
            if (!target.Has(i))
                continue;
            var value = target[i];
            if (!goOn(i, value, callback.Call(arguments[1], [value, i, target.Target])))
                return false;
        }
        return true;
    }

    private static JsValue Map(Realm realm, JsValue self, Arguments arguments)
    {
        var result = new JsArray(realm);
        result.SetLength(new ArrayLike(realm, self).Count);
        Each(realm, self, arguments, (i, _, mapped) => result.SetAt(i, mapped));
        return result;
    }

    private static JsValue Filter(Realm realm, JsValue self, Arguments arguments)
    {
        var result = new JsArray(realm);
        Each(realm, self, arguments, (_, value, keep) =>
        {
            if (Coerce.ToBoolean(keep))
                result.Add(value);
            return true;
        });
        return result;
    }

    private static JsValue FlatMap(Realm realm, JsValue self, Arguments arguments)
    {
        var result = new JsArray(realm);
        Each(realm, self, arguments, (_, _, mapped) =>
        {
            Flatten(realm, result, mapped, 1);
            return true;
        });
        return result;
    }

    private static JsValue Reduce(Realm realm, JsValue self, Arguments arguments, bool fromEnd)
    {
        var target = new ArrayLike(realm, self);
        var callback = arguments.Function(0);
        JsValue? total = arguments.Count > 1 ? arguments[1] : default(JsValue?);
        for (var n = 0; n < target.Length; n++)
        {
            var i = fromEnd ? target.Count - 1 - n : n;
            if (target.Has(i))
                total = total is { } sum ? callback.Call(JsValue.Undefined, [sum, target[i], i, target.Target]) : target[i];
        }
        return total ?? throw JsError.Type("Reduce of empty array with no initial value");
    }
}
