using System.Globalization;
using System.Text;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Percent encoding of texts.</summary>
internal static class UriText
{
    public const string Reserved = ";/?:@&=+$,#";
    public const string ComponentKeeps = "-_.!~*'()";
    public const string WholeKeeps = ComponentKeeps + Reserved;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static string Encode(string text, string keeps)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]) || keeps.Contains(text[i], StringComparison.Ordinal))
            {
                result.Append(text[i]);
                continue;
            }
            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            if (length == 1 && char.IsSurrogate(text[i]))
                throw new JsError(ErrorKind.URIError, "URI malformed");
            foreach (var unit in Encoding.UTF8.GetBytes(text.Substring(i, length)))
                result.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
            i += length - 1;
        }
        return result.ToString();
    }

    public static string Decode(string text, string keeps)
    {
        var result = new StringBuilder();
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                result.Append(text[i]);
                continue;
            }
            var start = i;
            bytes.Clear();
            var first = ByteAt(text, i);
            var length = first < 0x80 ? 1 : first is >= 0xC2 and < 0xE0 ? 2 : first is >= 0xE0 and < 0xF0 ? 3 : first is >= 0xF0 and < 0xF5 ? 4
                : throw new JsError(ErrorKind.URIError, "URI malformed");
            for (var n = 0; n < length; n++)
                bytes.Add(ByteAt(text, i + 3 * n));
            i += 3 * length - 1;
            try
            {
                var decoded = Strict.GetString([.. bytes]);
                result.Append(decoded.Length == 1 && keeps.Contains(decoded[0], StringComparison.Ordinal) ? text[start..(i + 1)] : decoded);
            }
            catch (ArgumentException)
            {
                throw new JsError(ErrorKind.URIError, "URI malformed");
            }
        }
        return result.ToString();
    }

    public static string Escape(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || "@*_+-./".Contains(c, StringComparison.Ordinal))
                result.Append(c);
            else
                result.Append(c < 256 ? $"%{(int)c:X2}" : $"%u{(int)c:X4}");
        }
        return result.ToString();
    }

    public static string Unescape(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isLong = i + 6 <= text.Length && text[i] == '%' && text[i + 1] == 'u';
            var digits = isLong ? text.AsSpan(i + 2, 4) : i + 3 <= text.Length && text[i] == '%' ? text.AsSpan(i + 1, 2) : [];
            if (digits.Length > 0 && ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                result.Append((char)unit);
                i += isLong ? 5 : 2;
            }
            else
            {
                result.Append(text[i]);
            }
        }
        return result.ToString();
    }

    private static byte ByteAt(string text, int at) =>
        at + 3 <= text.Length && text[at] == '%'
        && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? unit : throw new JsError(ErrorKind.URIError, "URI malformed");
}
