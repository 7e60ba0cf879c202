using System.Numerics;
using System.Runtime.CompilerServices;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>Conversions between the types of the language.</summary>
internal static class Coerce
{
    public static bool ToBoolean(JsValue value) => value.Type switch
    {
        JsType.Boolean => value.AsBoolean,
        JsType.Number => value.AsNumber is not 0 && !double.IsNaN(value.AsNumber),
        JsType.String => value.StringLength > 0,
        JsType.BigInt => !value.AsBigInt.IsZero,
        JsType.Object or JsType.Symbol => true,
        _ => false,
    };

    public static double ToNumber(JsValue value)
    {
        if (value.IsNumber)
            return value.AsNumber;
        return value.Type switch
        {
            JsType.Null => 0,
            JsType.Boolean => value.AsBoolean ? 1 : 0,
            JsType.String => NumberText.Parse(value.AsString),
            JsType.Symbol => throw JsError.Type("Cannot convert a Symbol value to a number"),
            JsType.BigInt => throw JsError.Type("Cannot convert a BigInt value to a number"),
            JsType.Object => ToNumber(ToPrimitive(value, "number")),
            _ => double.NaN,
        };
    }

    /// <summary>Number or BigInt.</summary>
    public static JsValue ToNumeric(JsValue value)
    {
        if (value.IsNumber)
            return value;
        var primitive = ToPrimitive(value, "number");
        return primitive.IsBigInt ? primitive : ToNumber(primitive);
    }

    public static string ToText(JsValue value) => value.Type switch
    {
        JsType.String => value.AsString,
        JsType.Number => NumberText.Format(value.AsNumber),
        JsType.Boolean => value.AsBoolean ? "true" : "false",
        JsType.Null => "null",
        JsType.BigInt => value.AsBigInt.ToString(),
        JsType.Symbol => throw JsError.Type("Cannot convert a Symbol value to a string"),
        JsType.Object => ToText(ToPrimitive(value, "string")),
        _ => "undefined",
    };

    /// <summary>String value; a rope stays a rope.</summary>
    public static JsValue ToStringValue(JsValue value) => value.IsString ? value : ToText(value);

    public static PropertyKey ToPropertyKey(JsValue value)
    {
        if (value.IsString)
            return value.AsString;
        if (value.IsSymbol)
            return value.AsSymbol;
        if (!value.IsObject)
            return ToText(value);
        var primitive = ToPrimitive(value, "string");
        return primitive.IsSymbol ? primitive.AsSymbol : ToText(primitive);
    }

    public static JsValue ToPrimitive(JsValue value, string hint = "default")
    {
        if (!value.IsObject)
            return value;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var target = value.AsObject;
        if (target.GetMethod(JsSymbol.ToPrimitive) is { } exotic)
        {
            var result = exotic.Call(target, [hint]);
            return !result.IsObject ? result : throw JsError.Type("Cannot convert object to primitive value");
        }
        ReadOnlySpan<string> order = hint == "string" ? ["toString", "valueOf"] : ["valueOf", "toString"];
        foreach (var name in order)
        {
            if (target.Get(name).AsFunction is not { } method)
                continue;
            var result = method.Call(target, []);
            if (!result.IsObject)
                return result;
        }
        throw JsError.Type("Cannot convert object to primitive value");
    }

    public static int ToInt32(JsValue value) => ToInt32(ToNumber(value));

    public static int ToInt32(double number)
    {
        var small = (int)number;
        if (small == number)
            return small;
        if (!double.IsFinite(number))
            return 0;
        var wrapped = Math.Truncate(number) % 4294967296.0;
        return unchecked((int)(uint)(long)wrapped);
    }

    public static uint ToUInt32(JsValue value) => unchecked((uint)ToInt32(value));

    /// <summary>Integer or infinity; NaN is 0.</summary>
    public static double ToInteger(JsValue value)
    {
        var number = ToNumber(value);
        return double.IsNaN(number) ? 0 : Math.Truncate(number) + 0.0;
    }

    /// <summary>Position in something of a length, counted from the end when negative.</summary>
    public static int ToRelative(JsValue value, int length, int whenUndefined = 0)
    {
        if (value.IsUndefined)
            return whenUndefined;
        var number = ToInteger(value);
        return (int)(number < 0 ? Math.Max(length + number, 0) : Math.Min(number, length));
    }

    public static BigInteger ToBigInt(JsValue value)
    {
        var primitive = ToPrimitive(value, "number");
        return primitive.Type switch
        {
            JsType.BigInt => primitive.AsBigInt,
            JsType.Boolean => primitive.AsBoolean ? BigInteger.One : BigInteger.Zero,
            JsType.String => BigIntText.Parse(primitive.AsString)
                ?? throw new JsError(ErrorKind.SyntaxError, $"Cannot convert {primitive.AsString} to a BigInt"),
            _ => throw JsError.Type($"Cannot convert {Describe(primitive)} to a BigInt"),
        };
    }

    public static JsObject ToObject(Realm realm, JsValue value) => value.Type switch
    {
        JsType.Object => value.AsObject,
        JsType.Undefined or JsType.Null => throw JsError.Type("Cannot convert undefined or null to object"),
        _ => new JsWrapper(realm.PrototypeOf(value), value),
    };

    /// <summary>A value as error messages name it.</summary>
    public static string Describe(JsValue value) => value.Type switch
    {
        JsType.String => value.AsString.Length > 40 ? value.AsString[..40] + "…" : value.AsString,
        JsType.Object => value.IsCallable ? "function" : "object",
        JsType.Symbol => value.AsSymbol.ToString(),
        _ => ToText(value),
    };
}
