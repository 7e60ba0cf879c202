using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Stable sorting as arrays do: undefined last, by text unless a comparison is given.</summary>
internal static class ValueOrder
{
    public static List<JsValue> Sort(Realm realm, IReadOnlyList<JsValue> values, JsValue comparison)
    {
        if (!comparison.IsUndefined && !comparison.IsCallable)
            throw JsError.Type("The comparison function must be either a function or undefined");
        var undefined = values.Where(v => v.IsUndefined).ToList();
        var sortable = values.Where(v => !v.IsUndefined);
        if (comparison.AsFunction is not { } compare)
        {
            realm.Budget.Charge(values.Count * 8L);
            var texts = sortable.Select(v => (Value: v, Text: Coerce.ToText(v))).ToList();
            return [.. texts.OrderBy(t => t.Text, StringComparer.Ordinal).Select(t => t.Value), .. undefined];
        }
        var items = sortable.ToArray();
        MergeSort(items, (a, b) => Coerce.ToNumber(compare.Call(JsValue.Undefined, [a, b])));
        return [.. items, .. undefined];
    }

    /// <summary>An inconsistent comparison gives some order, never an error.</summary>
    private static void MergeSort(JsValue[] items, Func<JsValue, JsValue, double> compare)
    {
        var source = items;
        var target = new JsValue[items.Length];
        for (var width = 1; width < items.Length; width *= 2)
        {
            for (var start = 0; start < items.Length; start += 2 * width)
            {
                int left = start, middle = Math.Min(start + width, items.Length), right = middle, end = Math.Min(start + 2 * width, items.Length);
                for (var k = start; k < end; k++)
                    target[k] = left < middle && (right >= end || !(compare(source[left], source[right]) > 0)) ? source[left++] : source[right++];
            }
            (source, target) = (target, source);
        }
        if (!ReferenceEquals(source, items))
            source.CopyTo(items, 0);
    }
}
