using System.Collections;
using System.Globalization;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary>Compares values of the workflow by content; numbers of different types can be equal.</summary>
internal static class WorkflowValues
{
    public static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string a, string b) => a == b,
        (IDictionary<string, object?> a, IDictionary<string, object?> b) =>
            a.Count == b.Count && a.All(entry => b.TryGetValue(entry.Key, out var other) && AreEqual(entry.Value, other)),
        (IEnumerable a and not string, IEnumerable b and not string) => Lists(a.Cast<object?>().ToList(), b.Cast<object?>().ToList()),
        (IConvertible a and not (string or bool or DateTime), IConvertible b and not (string or bool or DateTime)) =>
            Convert.ToDouble(a, CultureInfo.InvariantCulture).Equals(Convert.ToDouble(b, CultureInfo.InvariantCulture)),
        _ => left.Equals(right),
    };

    private static bool Lists(List<object?> a, List<object?> b) => a.Count == b.Count && a.Zip(b).All(pair => AreEqual(pair.First, pair.Second));
}
