using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Methods that change the array.</summary>
internal static partial class ArrayType
{
    private static void AddMutation(BuiltinTable table) => table
        .Method("push", 1, Push)
        .Method("pop", 0, Pop)
        .Method("shift", 0, (realm, self, _) => Splice(realm, new ArrayLike(realm, self), 0, 1, []) is { Length: > 0 } cut ? cut.GetAt(0) : default)
        .Method("unshift", 1, Unshift)
        .Method("splice", 2, Splice)
        .Method("reverse", 0, Reverse)
        .Method("sort", 1, Sort)
        .Method("fill", 1, Fill)
        .Method("copyWithin", 2, CopyWithin);

    private static JsValue Push(Realm realm, JsValue self, Arguments arguments)
    {
        if (self.As<JsArray>() is { IsPlain: true } array)
        {
            foreach (var value in arguments.Values)
                array.Add(value);
            return array.Length;
        }
        var target = new ArrayLike(realm, self);
        for (var i = 0; i < arguments.Count; i++)
            target.Set(target.Length + i, arguments[i]);
        target.SetLength(target.Length + arguments.Count);
        return target.Length + arguments.Count;
    }

    private static JsValue Pop(Realm realm, JsValue self, Arguments arguments)
    {
        if (self.As<JsArray>() is { IsPlain: true, Length: > 0 } array)
        {
            var last = array.GetAt(array.Length - 1);
            array.SetLength(array.Length - 1);
            return last;
        }
        var target = new ArrayLike(realm, self);
        var value = target.Length > 0 ? target[target.Length - 1] : JsValue.Undefined;
        if (target.Length > 0)
            target.Delete(target.Length - 1);
        target.SetLength(Math.Max(0, target.Length - 1));
        return value;
    }

    private static JsValue Unshift(Realm realm, JsValue self, Arguments arguments)
    {
        var target = new ArrayLike(realm, self);
        Splice(realm, target, 0, 0, arguments.Values);
        return target.Length + arguments.Count;
    }

    private static JsValue Splice(Realm realm, JsValue self, Arguments arguments)
    {
        var target = new ArrayLike(realm, self);
        var start = Coerce.ToRelative(arguments[0], target.Count);
        var rest = target.Count - start;
        var count = arguments.Count switch
        {
            0 => 0,
            1 => rest,
            _ => (int)Math.Clamp(Coerce.ToInteger(arguments[1]), 0, rest),
        };
        return Splice(realm, target, start, count, arguments.Count > 2 ? arguments.Values[2..] : []);
    }

    /// <summary>Replaces a part and returns what was there.</summary>
    private static JsArray Splice(Realm realm, ArrayLike target, int start, int count, JsValue[] items)
    {
        var length = target.Count;
        count = Math.Min(count, length - start);
        var delta = items.Length - count;
        if (target.Target is JsArray { IsPlain: true } array)
        {
            var cut = JsArray.Of(realm, array.Items.Slice(start, count).ToArray());
            if (delta > 0)
                array.SetLength(length + delta);
            array.MutableItems[(start + count)..length].CopyTo(array.MutableItems[(start + items.Length)..]);
            items.CopyTo(array.MutableItems[start..]);
            if (delta < 0)
                array.SetLength(length + delta);
            return cut;
        }
        var removed = new JsArray(realm);
        for (var i = 0; i < count; i++)
            removed.Add(target[start + i]);
        var tail = new List<JsValue>();
        for (var i = start + count; i < length; i++)
            tail.Add(target[i]);
        for (var i = 0; i < items.Length; i++)
            target.Set(start + i, items[i]);
        for (var i = 0; i < tail.Count; i++)
            target.Set(start + items.Length + i, tail[i]);
        for (var i = length - 1; i >= length + delta; i--)
            target.Delete(i);
        target.SetLength(length + delta);
        return removed;
    }

    private static JsValue Reverse(Realm realm, JsValue self, Arguments arguments)
    {
        var target = new ArrayLike(realm, self);
        if (target.Target is JsArray { IsPlain: true } array)
        {
            array.MutableItems.Reverse();
            return self;
        }
        for (int low = 0, high = target.Count - 1; low < high; low++, high--)
        {
            var first = target[low];
            target.Set(low, target[high]);
            target.Set(high, first);
        }
        return target.Target;
    }

    private static JsValue Sort(Realm realm, JsValue self, Arguments arguments)
    {
        var target = new ArrayLike(realm, self);
        var values = new List<JsValue>();
        for (var i = 0; i < target.Length; i++)
        {
            // A hole is looked for in the prototypes too, which takes long for many.
            realm.Budget.Step();
            if (target.Has(i))
                values.Add(target[i]);
        }
        var sorted = ValueOrder.Sort(realm, values, arguments[0]);
        for (var i = 0; i < sorted.Count; i++)
            target.Set(i, sorted[i]);
        for (var i = sorted.Count; i < target.Length; i++)
        {
            realm.Budget.Step();
            target.Delete(i);
        }
        return target.Target;
    }

    private static JsValue Fill(Realm realm, JsValue self, Arguments arguments)
    {
        var target = new ArrayLike(realm, self);
        var start = Coerce.ToRelative(arguments[1], target.Count);
        var end = Coerce.ToRelative(arguments[2], target.Count, target.Count);
        for (var i = start; i < end; i++)
            target.Set(i, arguments[0]);
        return target.Target;
    }

    private static JsValue CopyWithin(Realm realm, JsValue self, Arguments arguments)
    {
        var target = new ArrayLike(realm, self);
        var to = Coerce.ToRelative(arguments[0], target.Count);
        var from = Coerce.ToRelative(arguments[1], target.Count);
        var end = Coerce.ToRelative(arguments[2], target.Count, target.Count);
        var values = new List<JsValue>();
        for (var i = from; i < end && to + i - from < target.Count; i++)
            values.Add(target[i]);
        for (var i = 0; i < values.Count; i++)
            target.Set(to + i, values[i]);
        return target.Target;
    }
}
