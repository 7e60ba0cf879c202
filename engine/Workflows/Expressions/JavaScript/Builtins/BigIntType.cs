using System.Numerics;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>BigInt</c>.</summary>
internal static class BigIntType
{
    public static readonly BuiltinType Type = new("BigInt", 1, Convert);

    static BigIntType()
    {
        Type.Tagged().Prototype
            .Method("toString", 0, (_, self, arguments) => BigIntText.Format(This(self), NumberType.Radix(arguments[0])))
            .Method("toLocaleString", 0, (_, self, _) => This(self).ToString("N0", System.Globalization.CultureInfo.InvariantCulture))
            .Method("valueOf", 0, (_, self, _) => This(self));
        Type.Statics
            .Method("asIntN", 2, (_, _, arguments) => Wrap(arguments, signed: true))
            .Method("asUintN", 2, (_, _, arguments) => Wrap(arguments, signed: false));
    }

    private static JsValue Convert(Realm realm, JsValue self, Arguments arguments)
    {
        var value = Coerce.ToPrimitive(arguments[0], "number");
        if (!value.IsNumber)
            return Coerce.ToBigInt(value);
        return value.AsNumber == Math.Truncate(value.AsNumber) && double.IsFinite(value.AsNumber)
            ? new BigInteger(value.AsNumber)
            : throw JsError.Range($"The number {NumberText.Format(value.AsNumber)} cannot be converted to a BigInt because it is not an integer");
    }

    private static JsValue Wrap(Arguments arguments, bool signed)
    {
        var bits = (int)Math.Clamp(Coerce.ToInteger(arguments[0]), 0, BigIntText.MaxDigits);
        var modulus = BigInteger.One << bits;
        var value = BigInteger.Remainder(Coerce.ToBigInt(arguments[1]), modulus);
        if (value.Sign < 0)
            value += modulus;
        return signed && bits > 0 && value >= modulus >> 1 ? value - modulus : value;
    }

    private static BigInteger This(JsValue self)
    {
        var value = self.As<JsWrapper>() is { } wrapper ? wrapper.Primitive : self;
        return value.IsBigInt ? value.AsBigInt : throw JsError.Type("BigInt expected");
    }
}
