using System.Globalization;
using System.Numerics;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>BigInt literals and text.</summary>
internal static class BigIntText
{
    /// <summary>Digits that one script may have in one number; more would take quadratic time.</summary>
    public const int MaxDigits = 20_000;

    /// <summary>The number, or null when the text is none.</summary>
    public static BigInteger? Parse(string text)
    {
        var s = text.Trim(NumberText.Whitespace.ToCharArray());
        if (s.Length == 0)
            return BigInteger.Zero;
        if (s.Length > MaxDigits)
            throw JsError.Range("Maximum BigInt size exceeded");
        if (s.Length > 2 && s[0] == '0' && (s[1] | 32) is 'x' or 'o' or 'b')
            return ParseRadix(s.AsSpan(2), (s[1] | 32) switch { 'x' => 16, 'o' => 8, _ => 2 });
        return BigInteger.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    public static BigInteger Checked(BigInteger value) =>
        value.GetByteCount() <= MaxDigits ? value : throw JsError.Range("Maximum BigInt size exceeded");

    public static string Format(BigInteger value, int radix)
    {
        if (radix == 10 || value.IsZero)
            return value.ToString(CultureInfo.InvariantCulture);
        var digits = new List<char>();
        for (var rest = BigInteger.Abs(value); !rest.IsZero; rest /= radix)
            digits.Add("0123456789abcdefghijklmnopqrstuvwxyz"[(int)(rest % radix)]);
        if (value.Sign < 0)
            digits.Add('-');
        digits.Reverse();
        return new string([.. digits]);
    }

    private static BigInteger? ParseRadix(ReadOnlySpan<char> s, int radix)
    {
        var value = BigInteger.Zero;
        foreach (var c in s)
        {
            var digit = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiLetter(c) ? (c | 32) - 'a' + 10 : 99;
            if (digit >= radix)
                return null;
            value = value * radix + digit;
        }
        return value;
    }
}
