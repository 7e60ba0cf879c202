using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>Reading and writing members of any value.</summary>
internal static class Members
{
    public static JsValue Get(Realm realm, JsValue target, PropertyKey key)
    {
        if (target.As<JsObject>() is { } holder)
            return holder.Get(key, target);
        if (target.IsNullish)
            throw JsError.Type($"Cannot read properties of {Coerce.ToText(target)} (reading '{key}')");
        if (target.IsString)
        {
            if (key.Raw is "length")
                return target.StringLength;
            if (key.TryIndex(out var index))
                return index < target.StringLength ? target.AsString[index].ToString() : JsValue.Undefined;
        }
        return realm.PrototypeOf(target).Get(key, target);
    }

    public static JsValue GetAt(Realm realm, JsValue target, JsValue key)
    {
        if (target.As<JsObject>() is { } holder)
            return holder.GetAt(key);
        if (target.IsNullish)
            throw JsError.Type($"Cannot read properties of {Coerce.ToText(target)} (reading '{Coerce.Describe(key)}')");
        if (target.IsString && key.IsNumber && key.AsNumber is >= 0 and < int.MaxValue && key.AsNumber == (int)key.AsNumber)
            return key.AsNumber < target.StringLength ? target.AsString[(int)key.AsNumber].ToString() : JsValue.Undefined;
        return Get(realm, target, Coerce.ToPropertyKey(key));
    }

    public static void SetAt(Realm realm, JsValue target, JsValue key, JsValue value, bool strict)
    {
        if (target.As<JsObject>() is { } holder)
        {
            if (!holder.SetAt(key, value) && strict)
                throw ReadOnly(Coerce.Describe(key));
            return;
        }
        if (target.IsNullish)
            throw JsError.Type($"Cannot set property '{Coerce.Describe(key)}' of {Coerce.ToText(target)}");
        if (!realm.PrototypeOf(target).Set(Coerce.ToPropertyKey(key), value, target) && strict)
            throw ReadOnly(Coerce.Describe(key));
    }

    public static void Set(Realm realm, JsValue target, PropertyKey key, JsValue value, bool strict)
    {
        if (target.As<JsObject>() is not { } holder)
            SetAt(realm, target, key.ToValue(), value, strict);
        else if (!holder.Set(key, value, target) && strict)
            throw ReadOnly(key.ToString());
    }

    public static bool Delete(Realm realm, JsValue target, JsValue key, bool strict)
    {
        var name = Coerce.ToPropertyKey(key);
        var done = Coerce.ToObject(realm, target).Delete(name);
        return done || !strict ? done : throw JsError.Type($"Cannot delete property '{name}'");
    }

    private static JsError ReadOnly(string name) => JsError.Type($"Cannot assign to read only property '{name}'");
}
