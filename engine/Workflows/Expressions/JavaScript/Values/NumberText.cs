using System.Globalization;
using System.Text;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>Numbers as text and text as numbers, as the language writes them.</summary>
internal static class NumberText
{
    private static readonly string[] SmallTexts = [.. Enumerable.Range(0, 1024).Select(i => i.ToString(CultureInfo.InvariantCulture))];

    public static string Small(int value) =>
        (uint)value < 1024 ? SmallTexts[value] : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Shortest text that reads back as the same number.</summary>
    public static string Format(double value)
    {
        if (value == (int)value)
            return Small((int)value);
        if (double.IsNaN(value))
            return "NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "Infinity" : "-Infinity";
        var (negative, digits, point) = Shortest(value);
        var text = new StringBuilder(negative ? "-" : "");
        if (point is > 0 and <= 21)
        {
            if (digits.Length <= point)
                return text.Append(digits).Append('0', point - digits.Length).ToString();
            return text.Append(digits, 0, point).Append('.').Append(digits, point, digits.Length - point).ToString();
        }
        if (point is > -6 and <= 0)
            return text.Append("0.").Append('0', -point).Append(digits).ToString();
        return text.Append(Exponential(digits, point - 1)).ToString();
    }

    /// <summary>Digits with one before the point, and the exponent of ten.</summary>
    public static string Exponential(string digits, int exponent) =>
        digits[0] + (digits.Length > 1 ? "." + digits[1..] : "")
        + (exponent < 0 ? "e-" : "e+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);

    /// <summary>Sign, digits without zeros at either end, and the position of the decimal point.</summary>
    private static (bool Negative, string Digits, int Point) Shortest(double value)
    {
        var text = value.ToString("E16", CultureInfo.InvariantCulture);
        var round = value.ToString("R", CultureInfo.InvariantCulture);
        var negative = text[0] == '-';
        var exponent = int.Parse(text.AsSpan(text.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = round.IndexOf('E', StringComparison.Ordinal) is var e and >= 0 ? round[..e] : round;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-').Trim('0');
        // The exact 17-digit form may round up to the next power of ten where the shortest one does not, or the reverse.
        if (round.Contains('E', StringComparison.Ordinal))
            exponent = int.Parse(round.AsSpan(round.IndexOf('E', StringComparison.Ordinal) + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return (negative, digits, exponent + 1);
    }

    /// <summary>What <c>Number(text)</c> gives.</summary>
    public static double Parse(string text)
    {
        var s = text.AsSpan().Trim(Whitespace);
        if (s.Length == 0)
            return 0;
        if (s.Length > 2 && s[0] == '0' && (s[1] | 32) is 'x' or 'o' or 'b')
            return ParseDigits(s[2..], (s[1] | 32) switch { 'x' => 16, 'o' => 8, _ => 2 }, out var used) is var n && used == s.Length - 2 ? n : double.NaN;
        var length = DecimalLength(s);
        return length == s.Length ? ParseDecimal(s) : double.NaN;
    }

    /// <summary>What <c>parseFloat</c> gives: the longest number at the start.</summary>
    public static double ParseStart(string text)
    {
        var s = text.AsSpan().TrimStart(Whitespace);
        var length = DecimalLength(s);
        return length == 0 ? double.NaN : ParseDecimal(s[..length]);
    }

    /// <summary>Digits of a radix up to the first that is none.</summary>
    public static double ParseDigits(ReadOnlySpan<char> s, int radix, out int used)
    {
        double value = 0;
        for (used = 0; used < s.Length; used++)
        {
            var c = s[used];
            var digit = char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiLetter(c) ? (c | 32) - 'a' + 10 : 99;
            if (digit >= radix)
                break;
            value = value * radix + digit;
        }
        if (used == 0)
            return double.NaN;
        // Beyond 2^53 the running sum rounds each time; decimal text is read exactly.
        return radix == 10 && value > 9007199254740991 ? ParseDecimal(s[..used]) : value;
    }

    /// <summary>White space and line ends of the language.</summary>
    public const string Whitespace =
        "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    private static double ParseDecimal(ReadOnlySpan<char> s)
    {
        if (s.EndsWith("Infinity", StringComparison.Ordinal))
            return s[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        return double.Parse(s, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static int DecimalLength(ReadOnlySpan<char> s)
    {
        var i = s.Length > 0 && s[0] is '+' or '-' ? 1 : 0;
        if (s[i..].StartsWith("Infinity", StringComparison.Ordinal))
            return i + 8;
        var start = i;
        while (i < s.Length && char.IsAsciiDigit(s[i]))
            i++;
        var digits = i - start;
        if (i < s.Length && s[i] == '.')
        {
            var point = i++;
            while (i < s.Length && char.IsAsciiDigit(s[i]))
                i++;
            digits += i - point - 1;
        }
        if (digits == 0)
            return 0;
        if (i < s.Length && (s[i] | 32) == 'e')
        {
            var e = i + 1;
            if (e < s.Length && s[e] is '+' or '-')
                e++;
            if (e < s.Length && char.IsAsciiDigit(s[e]))
            {
                while (e < s.Length && char.IsAsciiDigit(s[e]))
                    e++;
                i = e;
            }
        }
        return i;
    }
}
