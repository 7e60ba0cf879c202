using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Methods that look for elements.</summary>
internal static partial class ArrayType
{
    private static void AddSearch(BuiltinTable table) => table
        .Method("at", 1, At)
        .Method("indexOf", 1, IndexOf)
        .Method("lastIndexOf", 1, LastIndexOf)
        .Method("includes", 1, Includes)
        .Method("find", 1, (realm, self, arguments) => Find(realm, self, arguments, fromEnd: false).Value)
        .Method("findIndex", 1, (realm, self, arguments) => Find(realm, self, arguments, fromEnd: false).Index)
        .Method("findLast", 1, (realm, self, arguments) => Find(realm, self, arguments, fromEnd: true).Value)
        .Method("findLastIndex", 1, (realm, self, arguments) => Find(realm, self, arguments, fromEnd: true).Index);

    private static JsValue At(Realm realm, JsValue self, Arguments arguments)
    {
        var target = new ArrayLike(realm, self);
        var index = Coerce.ToInteger(arguments[0]);
        index = index < 0 ? target.Length + index : index;
        return index >= 0 && index < target.Length ? target[index] : JsValue.Undefined;
    }

    private static JsValue IndexOf(Realm realm, JsValue self, Arguments arguments)
    {
        var target = new ArrayLike(realm, self);
        for (var i = Coerce.ToRelative(arguments[1], target.Count); i < target.Count; i++)
            if (target.Has(i) && Operators.StrictEquals(target[i], arguments[0]))
                return i;
        return -1;
    }

    private static JsValue LastIndexOf(Realm realm, JsValue self, Arguments arguments)
    {
        var target = new ArrayLike(realm, self);
        var from = arguments.Count > 1 ? Coerce.ToInteger(arguments[1]) : target.Count - 1;
        for (var i = (int)Math.Min(from < 0 ? target.Count + from : from, target.Count - 1); i >= 0; i--)
            if (target.Has(i) && Operators.StrictEquals(target[i], arguments[0]))
                return i;
        return -1;
    }

    private static JsValue Includes(Realm realm, JsValue self, Arguments arguments)
    {
        var target = new ArrayLike(realm, self);
        for (var i = Coerce.ToRelative(arguments[1], target.Count); i < target.Count; i++)
            if (Operators.SameValueZero(target[i], arguments[0]))
                return true;
        return false;
    }

    private static (int Index, JsValue Value) Find(Realm realm, JsValue self, Arguments arguments, bool fromEnd)
    {
        var target = new ArrayLike(realm, self);
        var callback = arguments.Function(0);
        for (var n = 0; n < target.Count; n++)
        {
            var i = fromEnd ? target.Count - 1 - n : n;
            var value = target[i];
            if (Coerce.ToBoolean(callback.Call(arguments[1], [value, i, target.Target])))
                return (i, value);
        }
        return (-1, JsValue.Undefined);
    }
}
