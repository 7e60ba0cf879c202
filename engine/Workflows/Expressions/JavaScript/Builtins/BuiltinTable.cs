using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Built-in properties of an object, written once and made in each realm when first asked for.</summary>
internal sealed class BuiltinTable
{
    private readonly Dictionary<PropertyKey, Func<JsObject, Property?>> _makers = [];
    private readonly List<PropertyKey> _keys = [];

    public IReadOnlyList<PropertyKey> Keys => _keys;

    public BuiltinTable Add(PropertyKey key, Func<JsObject, Property?> maker)
    {
        _keys.Add(key);
        _makers.Add(key, maker);
        return this;
    }

    public BuiltinTable Method(PropertyKey key, int length, NativeCode code) =>
        Add(key, owner => new Property(new NativeFunction(RealmOf(owner), NameOf(key), length, code), PropertyFlags.Hidden));

    public BuiltinTable Getter(PropertyKey key, NativeCode code) =>
        Add(key, owner => new Property(
            new Accessor(new NativeFunction(RealmOf(owner), "get " + NameOf(key), 0, code), null), PropertyFlags.Configurable));

    /// <summary>A value that cannot be changed.</summary>
    public BuiltinTable Constant(PropertyKey key, JsValue value, PropertyFlags flags = PropertyFlags.None) =>
        Add(key, _ => new Property(value, flags));

    /// <summary>A value that depends on the realm.</summary>
    public BuiltinTable Value(PropertyKey key, Func<Realm, JsValue> value) =>
        Add(key, owner => new Property(value(RealmOf(owner)), PropertyFlags.Hidden));

    /// <summary>The same function under another name.</summary>
    public BuiltinTable Alias(PropertyKey key, PropertyKey of) =>
        Add(key, owner => new Property(owner.Get(of), PropertyFlags.Hidden));

    public bool TryMake(JsObject owner, PropertyKey key, out Property property)
    {
        if (_makers.TryGetValue(key, out var maker) && maker(owner) is { } made)
        {
            property = made;
            return true;
        }
        property = default;
        return false;
    }

    private static Realm RealmOf(JsObject owner) =>
        owner is JsFunction function ? function.Realm : ((BuiltinObject)owner).Realm;

    private static string NameOf(PropertyKey key) => key.Text ?? $"[{((JsSymbol)key.Raw).Description}]";
}
