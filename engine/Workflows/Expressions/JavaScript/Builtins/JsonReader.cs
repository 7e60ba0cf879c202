using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Reads JSON text.</summary>
internal sealed class JsonReader(Realm realm, string text)
{
    private int _at;

    public JsValue Read()
    {
        var value = Value();
        SkipSpace();
        return _at == text.Length ? value : throw Unexpected();
    }

    private JsValue Value()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        SkipSpace();
        switch (_at < text.Length ? text[_at] : '\0')
        {
            case '{': return Object();
            case '[': return Array();
            case '"': return String();
            case 't': return Word("true", true);
            case 'f': return Word("false", false);
            case 'n': return Word("null", JsValue.Null);
            default: return Number();
        }
    }

    private JsObject Object()
    {
        var result = realm.NewObject();
        _at++;
        SkipSpace();
        if (Take('}'))
            return result;
        do
        {
            SkipSpace();
            if (_at >= text.Length || text[_at] != '"')
                throw Unexpected();
            var key = String();
            SkipSpace();
            Require(':');
            result.Put(key, Value());
            SkipSpace();
        }
        while (Take(','));
        Require('}');
        return result;
    }

    private JsArray Array()
    {
        var result = new JsArray(realm);
        _at++;
        SkipSpace();
        if (Take(']'))
            return result;
        do
        {
            result.Add(Value());
            SkipSpace();
        }
        while (Take(','));
        Require(']');
        return result;
    }

    private string String()
    {
        var start = ++_at;
        while (_at < text.Length && text[_at] is not ('"' or '\\') && text[_at] >= ' ')
            _at++;
        if (_at < text.Length && text[_at] == '"')
            return text[start.._at++];
        var result = new StringBuilder(text, start, _at - start, 64);
        while (true)
        {
            if (_at >= text.Length || text[_at] < ' ')
                throw Unexpected();
            var c = text[_at++];
            if (c == '"')
                return result.ToString();
            result.Append(c == '\\' ? Escape() : c);
        }
    }

    private char Escape()
    {
        var c = _at < text.Length ? text[_at++] : '\0';
        switch (c)
        {
            case '"' or '\\' or '/': return c;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when _at + 4 <= text.Length
                && ushort.TryParse(text.AsSpan(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                _at += 4;
                return (char)unit;
            default:
                _at--;
                throw Unexpected();
        }
    }

    private JsValue Number()
    {
        var start = _at;
        Take('-');
        if (!Take('0'))
            Digits();
        if (Take('.'))
            Digits();
        if (Take('e') || Take('E'))
        {
            if (!Take('+'))
                Take('-');
            Digits();
        }
        return double.Parse(text.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private void Digits()
    {
        if (_at >= text.Length || !char.IsAsciiDigit(text[_at]))
            throw Unexpected();
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
            _at++;
    }

    private JsValue Word(string word, JsValue value)
    {
        if (!text.AsSpan(_at).StartsWith(word, StringComparison.Ordinal))
            throw Unexpected();
        _at += word.Length;
        return value;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\n' or '\r')
            _at++;
    }

    private bool Take(char c)
    {
        if (_at >= text.Length || text[_at] != c)
            return false;
        _at++;
        return true;
    }

    private void Require(char c)
    {
        if (!Take(c))
            throw Unexpected();
    }

    private JsError Unexpected() => new(
        ErrorKind.SyntaxError,
        _at < text.Length ? $"Unexpected token '{text[_at]}' in JSON at position {_at}" : "Unexpected end of JSON input");
}
