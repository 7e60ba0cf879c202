using System.Globalization;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary>A workflow value without a JavaScript counterpart (Guid, TimeSpan, bytes); scripts can pass it on and print it.</summary>
internal sealed class HostValue(Realm realm, object value) : JsObject(realm.ObjectPrototype)
{
    public object Value { get; } = value;

    public override bool TryGetOwn(PropertyKey key, out Property property)
    {
        if (key.Raw is not ("toString" or "toJSON"))
            return base.TryGetOwn(key, out property);
        property = new Property(new NativeFunction(realm, key.Text!, 0, (_, _, _) => Text()), PropertyFlags.Hidden);
        return true;
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
