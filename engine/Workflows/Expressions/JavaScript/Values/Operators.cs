using System.Numerics;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>Operators that compare or join values.</summary>
internal static class Operators
{
    public static JsValue Add(JsValue left, JsValue right)
    {
        if (left.IsNumber && right.IsNumber)
            return left.AsNumber + right.AsNumber;
        if (left.IsString && right.IsString)
            return JsValue.Concat(left, right);
        left = Coerce.ToPrimitive(left);
        right = Coerce.ToPrimitive(right);
        if (left.IsString || right.IsString)
            return JsValue.Concat(Coerce.ToStringValue(left), Coerce.ToStringValue(right));
        return Arithmetic.Apply("+", left, right);
    }

    public static bool StrictEquals(JsValue left, JsValue right)
    {
        if (left.IsNumber)
            return right.IsNumber && left.AsNumber == right.AsNumber;
        if (left.IsString)
            return right.IsString && left.StringLength == right.StringLength && left.AsString == right.AsString;
        return left.Type == right.Type && left.Type switch
        {
            JsType.Boolean => left.AsBoolean == right.AsBoolean,
            JsType.BigInt => left.AsBigInt == right.AsBigInt,
            _ => left.SameReference(right),
        };
    }

    public static bool LooseEquals(JsValue left, JsValue right)
    {
        while (true)
        {
            if (left.Type == right.Type)
                return StrictEquals(left, right);
            if (left.IsNullish || right.IsNullish)
                return left.IsNullish && right.IsNullish;
            if (left.IsObject || right.IsObject)
            {
                left = Coerce.ToPrimitive(left);
                right = Coerce.ToPrimitive(right);
                continue;
            }
            if (left.IsSymbol || right.IsSymbol)
                return false;
            if (left.IsBigInt || right.IsBigInt)
                return CompareMixed(left, right) == 0;
            return Coerce.ToNumber(left) == Coerce.ToNumber(right);
        }
    }

    /// <summary>As <c>Object.is</c>: NaN equals itself and the zeros differ.</summary>
    public static bool SameValue(JsValue left, JsValue right) =>
        left.IsNumber && right.IsNumber
            ? left.AsNumber.Equals(right.AsNumber) && double.IsNegative(left.AsNumber) == double.IsNegative(right.AsNumber)
              || (double.IsNaN(left.AsNumber) && double.IsNaN(right.AsNumber))
            : StrictEquals(left, right);

    /// <summary>As Map and <c>includes</c> compare: NaN equals itself and the zeros are equal.</summary>
    public static bool SameValueZero(JsValue left, JsValue right) =>
        StrictEquals(left, right) || (left.IsNumber && right.IsNumber && double.IsNaN(left.AsNumber) && double.IsNaN(right.AsNumber));

    /// <summary>Order of two values: negative, 0, positive, or null when they cannot be ordered.</summary>
    public static int? Compare(JsValue left, JsValue right)
    {
        left = Coerce.ToPrimitive(left, "number");
        right = Coerce.ToPrimitive(right, "number");
        if (left.IsString && right.IsString)
            return string.CompareOrdinal(left.AsString, right.AsString);
        if (left.IsBigInt || right.IsBigInt)
            return CompareMixed(left, right);
        var a = Coerce.ToNumber(left);
        var b = Coerce.ToNumber(right);
        return double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);
    }

    public static string TypeOf(JsValue value) => value.Type switch
    {
        JsType.Undefined => "undefined",
        JsType.Boolean => "boolean",
        JsType.Number => "number",
        JsType.String => "string",
        JsType.Symbol => "symbol",
        JsType.BigInt => "bigint",
        _ => value.IsCallable ? "function" : "object",
    };

    public static bool InstanceOf(JsValue value, JsValue type)
    {
        if (type.As<JsObject>() is not { } target)
            throw JsError.Type("Right-hand side of 'instanceof' is not an object");
        if (target.GetMethod(JsSymbol.HasInstance) is { } method)
            return Coerce.ToBoolean(method.Call(type, [value]));
        if (!type.IsCallable)
            throw JsError.Type("Right-hand side of 'instanceof' is not callable");
        return OrdinaryHasInstance(target, value);
    }

    public static bool OrdinaryHasInstance(JsObject type, JsValue value)
    {
        if (type is BoundFunction bound)
            return InstanceOf(value, bound.Target);
        if (!value.IsObject || type is not JsFunction)
            return false;
        if (type.Get("prototype").As<JsObject>() is not { } prototype)
            throw JsError.Type("Function has non-object prototype in instanceof check");
        for (var link = value.AsObject.Prototype; link is not null; link = link.Prototype)
            if (ReferenceEquals(link, prototype))
                return true;
        return false;
    }

    public static bool In(JsValue key, JsValue target) =>
        target.As<JsObject>() is { } holder
            ? holder.Has(Coerce.ToPropertyKey(key))
            : throw JsError.Type($"Cannot use 'in' operator to search for '{Coerce.Describe(key)}' in {Coerce.Describe(target)}");

    private static int? CompareMixed(JsValue left, JsValue right)
    {
        if (left.IsBigInt && right.IsBigInt)
            return left.AsBigInt.CompareTo(right.AsBigInt);
        if (left.IsBigInt)
            return -CompareMixed(right, left);
        if (left.IsString)
            return BigIntText.Parse(left.AsString) is { } parsed ? parsed.CompareTo(right.AsBigInt) : null;
        var number = Coerce.ToNumber(left);
        if (double.IsNaN(number))
            return null;
        if (double.IsInfinity(number))
            return number > 0 ? 1 : -1;
        var whole = new BigInteger(Math.Floor(number));
        var order = whole.CompareTo(right.AsBigInt);
        return order == 0 && number > Math.Floor(number) ? 1 : order;
    }
}
