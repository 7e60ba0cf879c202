using System.Globalization;
using System.Text;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Translates <c>[…]</c> and single escapes of a pattern.</summary>
internal sealed class CharacterClass(string source, bool unicode)
{
    private const string Space = @"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    private readonly StringBuilder _units = new();
    private readonly List<string> _pairs = [];

    /// <summary>Reads from after the bracket to after its end.</summary>
    public string Translate(ref int at)
    {
        var negated = at < source.Length && source[at] == '^';
        if (negated)
            at++;
        while (at < source.Length && source[at] != ']')
            Item(ref at);
        if (at++ >= source.Length)
            throw new JsError(ErrorKind.SyntaxError, $"Invalid regular expression: /{source}/: Unterminated character class");
        if (_units.Length == 0 && _pairs.Count == 0)
            return negated ? @"[\s\S]" : "(?!)";
        var units = _units.Length == 0 ? "(?!)" : $"[{(negated ? "^" : "")}{_units}]";
        if (_pairs.Count == 0)
            return negated && unicode ? $@"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|{units})" : units;
        var pairs = string.Join('|', _pairs);
        return negated
            ? $@"(?!{pairs})(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|{(_units.Length == 0 ? @"[\s\S]" : units)})"
            : $"(?:{pairs}|{units})";
    }

    /// <summary>A class escape such as <c>\d</c>, or null; the position is before the letter.</summary>
    public static string? SetEscape(string source, ref int at, bool unicode)
    {
        if (SetContent(source, ref at, unicode) is not var (content, negated))
            return null;
        return $"[{(negated ? "^" : "")}{content}]";
    }

    /// <summary>Code point of a single escape; the position is after the backslash.</summary>
    public static int ReadEscape(string source, ref int at, bool unicode)
    {
        var c = source[at++];
        switch (c)
        {
            case 't': return '\t';
            case 'n': return '\n';
            case 'v': return '\v';
            case 'f': return '\f';
            case 'r': return '\r';
            case '0' when at >= source.Length || !char.IsAsciiDigit(source[at]): return 0;
            case 'c' when at < source.Length && char.IsAsciiLetter(source[at]): return source[at++] % 32;
            case 'x' when Hex(source, at, 2) is { } value:
                at += 2;
                return value;
            case 'u' when unicode && at < source.Length && source[at] == '{':
                var end = source.IndexOf('}', at);
                var point = int.Parse(source.AsSpan(at + 1, end - at - 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                at = end + 1;
                return point;
            case 'u' when Hex(source, at, 4) is { } value:
                at += 4;
                if (unicode && char.IsHighSurrogate((char)value) && source.AsSpan(at).StartsWith(@"\u")
                    && Hex(source, at + 2, 4) is { } low && char.IsLowSurrogate((char)low))
                {
                    at += 6;
                    return char.ConvertToUtf32((char)value, (char)low);
                }
                return value;
            case >= '0' and <= '7':
                var octal = c - '0';
                while (at < source.Length && source[at] is >= '0' and <= '7' && octal * 8 + source[at] - '0' < 256)
                    octal = octal * 8 + source[at++] - '0';
                return octal;
            default: return c;
        }
    }

    /// <summary>A code point as a literal, outside or inside a class.</summary>
    public static string Escape(int point) =>
        point > 0xFFFF
            ? $"(?:{Escape(char.ConvertFromUtf32(point)[0])}{Escape(char.ConvertFromUtf32(point)[1])})"
            : char.IsAsciiLetterOrDigit((char)point) ? ((char)point).ToString() : $@"\u{point:X4}";

    private void Item(ref int at)
    {
        if (source[at] == '\\')
        {
            var letter = at + 1;
            if (letter < source.Length && SetContent(source, ref letter, unicode) is var (content, negated))
            {
                at = letter;
                _units.Append(negated ? Complement(content) : content);
                return;
            }
        }
        var low = Point(ref at);
        var range = at + 1 < source.Length && source[at] == '-' && source[at + 1] != ']';
        if (!range)
        {
            Add(low, low);
            return;
        }
        var after = at + 1;
        if (source[after] == '\\' && after + 1 < source.Length && source[after + 1] is 'd' or 'D' or 's' or 'S' or 'w' or 'W')
        {
            Add(low, low);
            Add('-', '-');
            at = after;
            return;
        }
        var high = Point(ref after);
        if (high < low)
            throw new JsError(ErrorKind.SyntaxError, $"Invalid regular expression: /{source}/: Range out of order in character class");
        at = after;
        Add(low, high);
    }

    private int Point(ref int at)
    {
        if (source[at] == '\\' && at + 1 < source.Length)
        {
            at++;
            if (source[at] == 'b')
            {
                at++;
                return '\b';
            }
            return ReadEscape(source, ref at, unicode);
        }
        if (unicode && at + 1 < source.Length && char.IsSurrogatePair(source[at], source[at + 1]))
        {
            at += 2;
            return char.ConvertToUtf32(source[at - 2], source[at - 1]);
        }
        return source[at++];
    }

    private void Add(int low, int high)
    {
        if (low <= 0xFFFF)
        {
            _units.Append(Escape(low));
            if (high > low)
                _units.Append('-').Append(Escape(Math.Min(high, 0xFFFF)));
        }
        for (var start = Math.Max(low, 0x10000); start <= high;)
        {
            // One alternative for each high surrogate.
            var end = Math.Min(high, start | 0x3FF);
            var first = char.ConvertFromUtf32(start);
            var last = char.ConvertFromUtf32(end);
            _pairs.Add($@"\u{(int)first[0]:X4}[\u{(int)first[1]:X4}-\u{(int)last[1]:X4}]");
            start = end + 1;
        }
    }

    private static (string Content, bool Negated)? SetContent(string source, ref int at, bool unicode)
    {
        var c = source[at];
        var content = char.ToLowerInvariant(c) switch
        {
            'd' => "0-9",
            'w' => "a-zA-Z0-9_",
            's' => Space,
            'p' when unicode => UnicodeProperty.Translate(source, ref at),
            _ => null,
        };
        if (content is null)
            return null;
        at++;
        return (content, char.IsUpper(c));
    }

    /// <summary>A negated set inside a class: .NET knows its own for these.</summary>
    private static string Complement(string content) => content switch
    {
        "0-9" => @"\u0000-/:-\uFFFF",
        "a-zA-Z0-9_" => @"\u0000-/:-@\[-\^`{-\uFFFF",
        Space => @"\S\u0085",
        _ => content.Replace(@"\p", @"\P", StringComparison.Ordinal),
    };

    private static int? Hex(string source, int at, int length) =>
        at + length <= source.Length
        && int.TryParse(source.AsSpan(at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
}
