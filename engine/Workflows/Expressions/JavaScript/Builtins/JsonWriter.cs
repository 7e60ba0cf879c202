using System.Globalization;
using System.Text;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Writes JSON text.</summary>
internal sealed class JsonWriter
{
    private readonly Realm _realm;
    private readonly JsFunction? _replacer;
    private readonly List<PropertyKey>? _only;
    private readonly string _gap;
    private readonly StringBuilder _text = new();
    private readonly HashSet<JsObject> _open = new(ReferenceEqualityComparer.Instance);
    private string _indent = "";

    public JsonWriter(Realm realm, JsValue replacer, JsValue space)
    {
        _realm = realm;
        _replacer = replacer.AsFunction;
        _only = replacer.As<JsArray>() is { } names ? [.. names.Items.ToArray().Select(Coerce.ToPropertyKey).Distinct()] : null;
        var width = space.As<JsWrapper>() is { } wrapper ? wrapper.Primitive : space;
        _gap = width.IsNumber ? new string(' ', (int)Math.Clamp(Coerce.ToInteger(width), 0, 10))
            : width.IsString ? width.AsString[..Math.Min(10, width.StringLength)] : "";
    }

    /// <summary>The text, or null when the value has none.</summary>
    public string? Write(JsValue value)
    {
        var holder = _realm.NewObject();
        holder.Put("", value);
        return Append(holder, "", value) ? _text.ToString() : null;
    }

    private bool Append(JsObject holder, PropertyKey key, JsValue value)
    {
        _realm.Budget.EnterNative();
        _realm.Budget.Allocate(_text.Length * 2L);
        value = Prepare(holder, key, value);
        switch (value.Type)
        {
            case JsType.Null:
                _text.Append("null");
                return true;
            case JsType.Boolean:
                _text.Append(value.AsBoolean ? "true" : "false");
                return true;
            case JsType.Number:
                _text.Append(double.IsFinite(value.AsNumber) ? NumberText.Format(value.AsNumber) : "null");
                return true;
            case JsType.String:
                Quote(_text, value.AsString);
                return true;
            case JsType.BigInt:
                throw JsError.Type("Do not know how to serialize a BigInt");
            case JsType.Object when !value.IsCallable:
                Nest(value.AsObject);
                return true;
            default:
                return false;
        }
    }

    private JsValue Prepare(JsObject holder, PropertyKey key, JsValue value)
    {
        if ((value.IsObject || value.IsBigInt) && Members.Get(_realm, value, "toJSON").AsFunction is { } toJson)
            value = toJson.Call(value, [key.ToValue()]);
        if (_replacer is not null)
            value = _replacer.Call(holder, [key.ToValue(), value]);
        return value.As<JsWrapper>() is { } wrapper ? wrapper.Primitive : value;
    }

    private void Nest(JsObject target)
    {
        if (!_open.Add(target))
            throw JsError.Type("Converting circular structure to JSON");
        var outer = _indent;
        _indent += _gap;
        if (target is JsArray array)
            Elements(array);
        else
            Properties(target);
        _indent = outer;
        _open.Remove(target);
    }

    private void Elements(JsArray array)
    {
        _text.Append('[');
        for (var i = 0; i < array.Length; i++)
        {
            Separate(i == 0);
            if (!Append(array, PropertyKey.Index(i), array.GetAt(i)))
                _text.Append("null");
        }
        Close(array.Length == 0, ']');
    }

    private void Properties(JsObject target)
    {
        _text.Append('{');
        var first = true;
        foreach (var key in _only ?? target.OwnKeys())
        {
            if (key.IsSymbol || !target.TryGetOwn(key, out var property) || !property.Enumerable)
                continue;
            var start = _text.Length;
            Separate(first);
            Quote(_text, key.Text!);
            _text.Append(_gap.Length > 0 ? ": " : ":");
            if (Append(target, key, target.Get(key)))
                first = false;
            else
                _text.Length = start;
        }
        Close(first, '}');
    }

    private void Separate(bool first)
    {
        if (!first)
            _text.Append(',');
        if (_gap.Length > 0)
            _text.Append('\n').Append(_indent);
    }

    private void Close(bool empty, char bracket)
    {
        if (!empty && _gap.Length > 0)
            _text.Append('\n').Append(_indent, 0, _indent.Length - _gap.Length);
        _text.Append(bracket);
    }

    private static void Quote(StringBuilder result, string text)
    {
        result.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"': result.Append("\\\""); break;
                case '\\': result.Append("\\\\"); break;
                case '\b': result.Append("\\b"); break;
                case '\f': result.Append("\\f"); break;
                case '\n': result.Append("\\n"); break;
                case '\r': result.Append("\\r"); break;
                case '\t': result.Append("\\t"); break;
                default:
                    var paired = char.IsHighSurrogate(c) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                        : char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]);
                    if (c < ' ' || (char.IsSurrogate(c) && !paired))
                        result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    else
                        result.Append(c);
                    break;
            }
        }
        result.Append('"');
    }
}
