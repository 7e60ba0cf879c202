using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>A property description given by a script; what it leaves out keeps its present state.</summary>
internal sealed record PropertyDescriptor(JsValue? Value, JsValue? Get, JsValue? Set, bool? Writable, bool? Enumerable, bool? Configurable)
{
    private bool IsAccessor => Get is not null || Set is not null;

    public static PropertyDescriptor Read(JsValue description)
    {
        var source = description.As<JsObject>()
            ?? throw JsError.Type($"Property description must be an object: {Coerce.Describe(description)}");
        var result = new PropertyDescriptor(
            Field(source, "value"), Field(source, "get"), Field(source, "set"),
            Flag(source, "writable"), Flag(source, "enumerable"), Flag(source, "configurable"));
        if (result.Get is { IsUndefined: false, IsCallable: false })
            throw JsError.Type("Getter must be a function");
        if (result.Set is { IsUndefined: false, IsCallable: false })
            throw JsError.Type("Setter must be a function");
        if (result.IsAccessor && (result.Value is not null || result.Writable is not null))
            throw JsError.Type("Invalid property descriptor. Cannot both specify accessors and a value or writable attribute");
        return result;
    }

    /// <summary>As a new property.</summary>
    public Property Complete() => Over(default);

    /// <summary>Defines or changes a property; false when that is forbidden.</summary>
    public bool Apply(JsObject target, PropertyKey key)
    {
        if (!target.TryGetOwn(key, out var own))
            return target.Extensible && target.DefineOwn(key, Complete());
        if (!own.Configurable && !Allows(own))
            return false;
        return target.DefineOwn(key, Over(own));
    }

    public static JsValue Describe(Realm realm, Property property)
    {
        var result = realm.NewObject();
        if (property.Accessor is { } accessor)
        {
            result.Put("get", accessor.Get is null ? JsValue.Undefined : accessor.Get);
            result.Put("set", accessor.Set is null ? JsValue.Undefined : accessor.Set);
        }
        else
        {
            result.Put("value", property.Value);
            result.Put("writable", property.Writable);
        }
        result.Put("enumerable", property.Enumerable);
        result.Put("configurable", property.Configurable);
        return result;
    }

    private bool Allows(Property own)
    {
        if (Configurable == true || (Enumerable is { } enumerable && enumerable != own.Enumerable) || (IsAccessor && !own.IsAccessor))
            return false;
        if (own.IsAccessor)
            return Value is null && Writable is null
                && (Get is not { } get || ReferenceEquals(get.AsFunction, own.Accessor!.Get))
                && (Set is not { } set || ReferenceEquals(set.AsFunction, own.Accessor!.Set));
        return own.Writable || (Writable != true && (Value is not { } value || Operators.SameValue(value, own.Value)));
    }

    private Property Over(Property own)
    {
        var flags = (Enumerable ?? own.Enumerable ? PropertyFlags.Enumerable : 0) | (Configurable ?? own.Configurable ? PropertyFlags.Configurable : 0);
        if (IsAccessor || (own.IsAccessor && Value is null && Writable is null))
            return new Property(
                new Accessor(Get is { } get ? get.AsFunction : own.Accessor?.Get, Set is { } set ? set.AsFunction : own.Accessor?.Set), flags);
        return new Property(Value ?? own.Value, flags | (Writable ?? own.Writable ? PropertyFlags.Writable : 0));
    }

    private static JsValue? Field(JsObject source, string name) => source.Has(name) ? source.Get(name) : default(JsValue?);

    private static bool? Flag(JsObject source, string name) => source.Has(name) ? Coerce.ToBoolean(source.Get(name)) : null;
}
