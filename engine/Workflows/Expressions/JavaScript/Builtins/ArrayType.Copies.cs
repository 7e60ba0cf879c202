using System.Runtime.CompilerServices;
using System.Text;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Methods that make something new of the array.</summary>
internal static partial class ArrayType
{
    private static void AddCopies(BuiltinTable table) => table
        .Method("slice", 2, Slice)
        .Method("concat", 1, Concat)
        .Method("flat", 0, Flat)
        .Method("join", 1, (realm, self, arguments) => Join(realm, self, arguments[0].IsUndefined ? "," : Coerce.ToText(arguments[0])))
        .Method("toString", 0, (realm, self, _) => Coerce.ToObject(realm, self).Get("join").AsFunction is { } join ? join.Call(self, []) : "[object Object]")
        .Method("toLocaleString", 0, (realm, self, _) => Join(realm, self, ",", localised: true))
        .Method("toReversed", 0, (realm, self, _) =>
        {
            var copy = CopyOf(realm, self);
            Array.Reverse(copy);
            return JsArray.Of(realm, copy);
        })
        .Method("toSorted", 1, (realm, self, arguments) => JsArray.FromList(realm, ValueOrder.Sort(realm, CopyOf(realm, self), arguments[0])))
        .Method("toSpliced", 2, (realm, self, arguments) =>
        {
            var copy = JsArray.Of(realm, CopyOf(realm, self));
            Splice(realm, copy, arguments);
            return copy;
        })
        .Method("with", 2, With);

    private static JsValue[] CopyOf(Realm realm, JsValue self)
    {
        var source = new ArrayLike(realm, self);
        var copy = new JsValue[source.Count];
        for (var i = 0; i < copy.Length; i++)
            copy[i] = source[i];
        return copy;
    }

    private static JsValue With(Realm realm, JsValue self, Arguments arguments)
    {
        var copy = CopyOf(realm, self);
        var index = Coerce.ToInteger(arguments[0]);
        index = index < 0 ? copy.Length + index : index;
        if (index < 0 || index >= copy.Length)
            throw JsError.Range("Invalid index");
        copy[(int)index] = arguments[1];
        return JsArray.Of(realm, copy);
    }

    private static JsValue Slice(Realm realm, JsValue self, Arguments arguments)
    {
        var source = new ArrayLike(realm, self);
        var start = Coerce.ToRelative(arguments[0], source.Count);
        var end = Coerce.ToRelative(arguments[1], source.Count, source.Count);
        var result = new JsArray(realm, Math.Max(0, end - start));
        for (var i = start; i < end; i++)
            result.Add(source.Has(i) ? source[i] : JsValue.Empty);
        return result;
    }

    private static JsValue Concat(Realm realm, JsValue self, Arguments arguments)
    {
        var result = new JsArray(realm);
        foreach (var part in arguments.Values.Prepend(Coerce.ToObject(realm, self)))
        {
            if (!Spreads(part))
            {
                result.Add(part);
                continue;
            }
            var source = new ArrayLike(realm, part);
            for (var i = 0; i < source.Length; i++)
                result.Add(source.Has(i) ? source[i] : JsValue.Empty);
        }
        return result;
    }

    private static bool Spreads(JsValue value)
    {
        if (value.As<JsObject>() is not { } target)
            return false;
        var spreadable = target.Get(JsSymbol.IsConcatSpreadable);
        return spreadable.IsUndefined ? target is JsArray : Coerce.ToBoolean(spreadable);
    }

    private static JsValue Flat(Realm realm, JsValue self, Arguments arguments)
    {
        var result = new JsArray(realm);
        var depth = arguments[0].IsUndefined ? 1 : Coerce.ToInteger(arguments[0]);
        Flatten(realm, result, Coerce.ToObject(realm, self), depth + 1);
        return result;
    }

    private static void Flatten(Realm realm, JsArray result, JsValue value, double depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (value.As<JsArray>() is null || depth < 1)
        {
            result.Add(value);
            return;
        }
        var source = new ArrayLike(realm, value);
        for (var i = 0; i < source.Length; i++)
            if (source.Has(i))
                Flatten(realm, result, source[i], depth - 1);
    }

    private static JsValue Join(Realm realm, JsValue self, string separator, bool localised = false)
    {
        var source = new ArrayLike(realm, self);
        // An array inside itself joins as empty text.
        if (!realm.Joining.Add(source.Target))
            return "";
        try
        {
            var text = new StringBuilder();
            for (var i = 0; i < source.Length; i++)
            {
                if (i > 0)
                    text.Append(separator);
                var value = source[i];
                if (!value.IsNullish)
                    text.Append(Coerce.ToText(localised ? Coerce.ToObject(realm, value).Invoke("toLocaleString") : value));
                if (text.Length > Rope.MaxLength)
                    throw JsError.Range("Invalid string length");
                realm.Budget.Allocate(text.Length * 2L);
            }
            return text.ToString();
        }
        finally
        {
            realm.Joining.Remove(source.Target);
        }
    }
}
