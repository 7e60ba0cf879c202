using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Writes a JavaScript pattern in .NET's syntax, where classes, anchors and group numbers differ.</summary>
internal sealed class PatternTranslator(string source, string flags)
{
    private const string LineEnds = @"\n\r\u2028\u2029";
    private const string Word = "[a-zA-Z0-9_]";

    private readonly StringBuilder _result = new();
    private readonly List<(string Name, int Number)> _names = [];
    private readonly bool _unicode = flags.AsSpan().ContainsAny('u', 'v');
    private readonly bool _multiline = flags.Contains('m', StringComparison.Ordinal);
    private readonly bool _dotAll = flags.Contains('s', StringComparison.Ordinal);
    private int _at;

    public int GroupCount { get; private set; }
    public IReadOnlyList<(string Name, int Number)> GroupNames => _names;

    public string Translate()
    {
        CollectGroups();
        if (flags.Contains('y', StringComparison.Ordinal))
            _result.Append(@"\G(?:");
        var number = 0;
        for (_at = 0; _at < source.Length;)
            TranslateNext(ref number);
        if (flags.Contains('y', StringComparison.Ordinal))
            _result.Append(')');
        return _result.ToString();
    }

    private void TranslateNext(ref int number)
    {
        var c = source[_at++];
        switch (c)
        {
            case '\\':
                Escape();
                break;
            case '[':
                _result.Append(new CharacterClass(source, _unicode).Translate(ref _at));
                break;
            case '.':
                var any = _dotAll ? @"[\s\S]" : $"[^{LineEnds}]";
                _result.Append(_unicode ? $@"(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|{any})" : any);
                break;
            case '^':
                _result.Append(_multiline ? $@"(?<=\A|[{LineEnds}])" : @"\A");
                break;
            case '$':
                _result.Append(_multiline ? $@"(?=[{LineEnds}]|\z)" : @"\z");
                break;
            case '(':
                OpenGroup(ref number);
                break;
            case '{' when !IsQuantifier():
                _result.Append(@"\{");
                break;
            case '}' when !ClosesQuantifier():
                _result.Append(@"\}");
                break;
            case '#' or ' ':
                _result.Append('\\').Append(c);
                break;
            default:
                _result.Append(c);
                break;
        }
    }

    private void OpenGroup(ref int number)
    {
        if (_at < source.Length && source[_at] == '?')
        {
            var named = source.AsSpan(_at).StartsWith("?<") && _at + 2 < source.Length && source[_at + 2] is not ('=' or '!');
            if (!named)
            {
                _result.Append('(');
                return;
            }
            _at = source.IndexOf('>', _at) + 1;
        }
        _result.Append(CultureInfo.InvariantCulture, $"(?<{++number}>");
    }

    private void Escape()
    {
        if (_at >= source.Length)
            throw new JsError(ErrorKind.SyntaxError, $"Invalid regular expression: /{source}/: \\ at end of pattern");
        var c = source[_at++];
        switch (c)
        {
            case 'b':
                _result.Append($"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))");
                break;
            case 'B':
                _result.Append($"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))");
                break;
            case 'k' when _names.Count > 0:
                var end = source.IndexOf('>', _at);
                var name = source[(_at + 1)..end];
                BackReference(_names.Find(n => n.Name == name).Number);
                _at = end + 1;
                break;
            case >= '1' and <= '9':
                var start = _at - 1;
                while (_at < source.Length && char.IsAsciiDigit(source[_at]))
                    _at++;
                var number = int.Parse(source.AsSpan(start, _at - start), CultureInfo.InvariantCulture);
                if (number <= GroupCount)
                {
                    BackReference(number);
                    break;
                }
                _at = start;
                _result.Append(CharacterClass.Escape(CharacterClass.ReadEscape(source, ref _at, _unicode)));
                break;
            default:
                _at--;
                _result.Append(CharacterClass.SetEscape(source, ref _at, _unicode) is { } set
                    ? set : CharacterClass.Escape(CharacterClass.ReadEscape(source, ref _at, _unicode)));
                break;
        }
    }

    /// <summary>A group that took no part matches as empty text in JavaScript, and nothing in .NET.</summary>
    private void BackReference(int number) => _result.Append(CultureInfo.InvariantCulture, $@"(?({number})\k<{number}>|)");

    private bool IsQuantifier() => Regex.IsMatch(source[(_at - 1)..Math.Min(source.Length, _at + 24)], @"^\{\d+(,\d*)?\}");

    private bool ClosesQuantifier() => Regex.IsMatch(source[Math.Max(0, _at - 25).._at], @"\{\d+(,\d*)?\}$");

    private void CollectGroups()
    {
        var inClass = false;
        for (var i = 0; i < source.Length; i++)
        {
            switch (source[i])
            {
                case '\\': i++; break;
                case '[': inClass = true; break;
                case ']': inClass = false; break;
                case '(' when !inClass:
                    var rest = source.AsSpan(i + 1);
                    if (!rest.StartsWith("?"))
                        GroupCount++;
                    else if (rest.StartsWith("?<") && rest.Length > 2 && rest[2] is not ('=' or '!') && rest.IndexOf('>') is var end and > 0)
                        _names.Add((rest[2..end].ToString(), ++GroupCount));
                    break;
            }
        }
    }
}
