using System.Globalization;
using System.Numerics;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Decimal digits of a number's exact value; a half goes away from zero, as ECMAScript asks.</summary>
internal static class ExactDecimal
{
    /// <summary>A number from 0 on with this many decimals.</summary>
    public static string Fixed(double value, int decimals)
    {
        var text = Scaled(value, decimals).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return decimals == 0 ? text : text[..^decimals] + "." + text[^decimals..];
    }

    /// <summary>The first digits of a number above 0, and the power of ten of the first one.</summary>
    public static (string Digits, int Exponent) Leading(double value, int count)
    {
        var exponent = (int)Math.Floor(Math.Log10(value));
        var digits = Scaled(value, count - 1 - exponent).ToString(CultureInfo.InvariantCulture);
        if (digits.Length == count)
            return (digits, exponent);
        // The logarithm was off by one, or the digits rounded up to one more.
        exponent += digits.Length - count;
        return (Scaled(value, count - 1 - exponent).ToString(CultureInfo.InvariantCulture), exponent);
    }

    /// <summary>The number times a power of ten, rounded.</summary>
    private static BigInteger Scaled(double value, int power)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52 & 0x7FF);
        var mantissa = bits & 0xFFFFFFFFFFFFF;
        BigInteger above = exponent == 0 ? mantissa : mantissa | 1L << 52;
        var below = BigInteger.One;
        exponent = Math.Max(exponent, 1) - 1075;
        if (exponent >= 0)
            above <<= exponent;
        else
            below <<= -exponent;
        if (power >= 0)
            above *= BigInteger.Pow(10, power);
        else
            below *= BigInteger.Pow(10, -power);
        return (above * 2 + below) / (below * 2);
    }
}
