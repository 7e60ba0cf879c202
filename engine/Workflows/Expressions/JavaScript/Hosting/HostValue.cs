using System.Globalization;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary>A workflow value without a JavaScript counterpart (Guid, TimeSpan, bytes); scripts can pass it on and print it.</summary>
internal sealed class HostValue(Realm realm, object value) : JsObject(realm.ObjectPrototype)
{
    public object Value { get; } = value;

    /// <summary>A duration shows its parts, as in the reference engine.</summary>
    private static readonly (string Name, Func<TimeSpan, double> Read)[] DurationParts =
    [
        ("Ticks", t => t.Ticks), ("Days", t => t.Days), ("Hours", t => t.Hours), ("Milliseconds", t => t.Milliseconds),
        ("Microseconds", t => t.Microseconds), ("Nanoseconds", t => t.Nanoseconds), ("Minutes", t => t.Minutes), ("Seconds", t => t.Seconds),
        ("TotalDays", t => t.TotalDays), ("TotalHours", t => t.TotalHours), ("TotalMilliseconds", t => t.TotalMilliseconds),
        ("TotalMicroseconds", t => t.TotalMicroseconds), ("TotalNanoseconds", t => t.TotalNanoseconds),
        ("TotalMinutes", t => t.TotalMinutes), ("TotalSeconds", t => t.TotalSeconds),
    ];

    public override bool TryGetOwn(PropertyKey key, out Property property)
    {
        if (Value is TimeSpan duration && Array.Find(DurationParts, part => part.Name == key.Text) is { Read: { } read })
        {
            property = new Property(read(duration), PropertyFlags.Enumerable);
            return true;
        }
        if (key.Raw is not "toString" && (key.Raw is not "toJSON" || Value is TimeSpan))
            return base.TryGetOwn(key, out property);
        property = new Property(new NativeFunction(realm, key.Text!, 0, (_, _, _) => Text()), PropertyFlags.Hidden);
        return true;
    }

    public override List<PropertyKey> OwnKeys()
    {
        var keys = base.OwnKeys();
        if (Value is TimeSpan)
            keys.InsertRange(0, DurationParts.Select(part => (PropertyKey)part.Name));
        return keys;
    }

    private string Text() => Value switch
    {
        byte[] bytes => Convert.ToBase64String(bytes),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Value.ToString() ?? "",
    };
}

/// <summary>An array of a workflow input.</summary>
internal sealed class HostArray(Realm realm) : JsArray(realm)
{
    /// <summary>The array of the workflow.</summary>
    public System.Collections.IEnumerable? Origin { get; init; }
}
