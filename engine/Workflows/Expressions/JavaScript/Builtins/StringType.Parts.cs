using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Methods that take a part of the text or look into it.</summary>
internal static partial class StringType
{
    private static void AddParts(BuiltinTable table) => table
        .Method("at", 1, (realm, self, arguments) => CharacterAt(This(realm, self), Coerce.ToInteger(arguments[0]), fromEnd: true) ?? default)
        .Method("charAt", 1, (realm, self, arguments) => CharacterAt(This(realm, self), Coerce.ToInteger(arguments[0])) ?? "")
        .Method("charCodeAt", 1, (realm, self, arguments) =>
            CharacterAt(This(realm, self), Coerce.ToInteger(arguments[0])) is { } text ? text.AsString[0] : double.NaN)
        .Method("codePointAt", 1, CodePointAt)
        .Method("slice", 2, (realm, self, arguments) =>
        {
            var text = This(realm, self);
            var start = Coerce.ToRelative(arguments[0], text.Length);
            var end = Coerce.ToRelative(arguments[1], text.Length, text.Length);
            return start < end ? text[start..end] : "";
        })
        .Method("substring", 2, (realm, self, arguments) =>
        {
            var text = This(realm, self);
            var start = (int)Math.Clamp(Coerce.ToInteger(arguments[0]), 0, text.Length);
            var end = arguments[1].IsUndefined ? text.Length : (int)Math.Clamp(Coerce.ToInteger(arguments[1]), 0, text.Length);
            return text[Math.Min(start, end)..Math.Max(start, end)];
        })
        .Method("substr", 2, (realm, self, arguments) =>
        {
            var text = This(realm, self);
            var start = Coerce.ToRelative(arguments[0], text.Length);
            var length = arguments[1].IsUndefined ? text.Length - start : Math.Clamp(Coerce.ToInteger(arguments[1]), 0, text.Length - start);
            return text.Substring(start, (int)length);
        });

    private static void AddSearch(BuiltinTable table) => table
        .Method("indexOf", 1, (realm, self, arguments) =>
        {
            var text = This(realm, self);
            return text.IndexOf(
                Coerce.ToText(arguments[0]), (int)Math.Clamp(Coerce.ToInteger(arguments[1]), 0, text.Length), StringComparison.Ordinal);
        })
        .Method("lastIndexOf", 1, LastIndexOf)
        .Method("includes", 1, (realm, self, arguments) =>
        {
            var text = This(realm, self);
            return text.IndexOf(NoPattern(arguments[0]), (int)Math.Clamp(Coerce.ToInteger(arguments[1]), 0, text.Length), StringComparison.Ordinal) >= 0;
        })
        .Method("startsWith", 1, (realm, self, arguments) =>
        {
            var text = This(realm, self);
            var start = (int)Math.Clamp(Coerce.ToInteger(arguments[1]), 0, text.Length);
            return text.AsSpan(start).StartsWith(NoPattern(arguments[0]), StringComparison.Ordinal);
        })
        .Method("endsWith", 1, (realm, self, arguments) =>
        {
            var text = This(realm, self);
            var end = arguments[1].IsUndefined ? text.Length : (int)Math.Clamp(Coerce.ToInteger(arguments[1]), 0, text.Length);
            return text.AsSpan(0, end).EndsWith(NoPattern(arguments[0]), StringComparison.Ordinal);
        });

    private static JsValue? CharacterAt(string text, double index, bool fromEnd = false)
    {
        if (fromEnd && index < 0)
            index += text.Length;
        return index >= 0 && index < text.Length ? text[(int)index].ToString() : default(JsValue?);
    }

    private static JsValue CodePointAt(Realm realm, JsValue self, Arguments arguments)
    {
        var text = This(realm, self);
        var index = Coerce.ToInteger(arguments[0]);
        if (index < 0 || index >= text.Length)
            return JsValue.Undefined;
        var at = (int)index;
        return char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
    }

    private static JsValue LastIndexOf(Realm realm, JsValue self, Arguments arguments)
    {
        var text = This(realm, self);
        var wanted = Coerce.ToText(arguments[0]);
        var from = Coerce.ToNumber(arguments[1]);
        var start = double.IsNaN(from) ? text.Length : (int)Math.Clamp(from, 0, text.Length);
        start = Math.Min(start, text.Length - wanted.Length);
        for (; start >= 0; start--)
            if (string.CompareOrdinal(text, start, wanted, 0, wanted.Length) == 0)
                return start;
        return -1;
    }

    private static string NoPattern(JsValue value) =>
        value.As<RegExpObject>() is null
            ? Coerce.ToText(value) : throw JsError.Type("First argument must not be a regular expression");
}
