using System.Text;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Methods that give the text another form, or compare it.</summary>
internal static partial class StringType
{
    private static void AddForms(BuiltinTable table) => table
        .Method("toUpperCase", 0, (realm, self, _) => UpperCase(This(realm, self)))
        .Method("toLocaleUpperCase", 0, (realm, self, _) => UpperCase(This(realm, self)))
        .Method("toLowerCase", 0, (realm, self, _) => LowerCase(This(realm, self)))
        .Method("toLocaleLowerCase", 0, (realm, self, _) => LowerCase(This(realm, self)))
        .Method("trim", 0, (realm, self, _) => This(realm, self).Trim(Whitespace))
        .Method("trimStart", 0, (realm, self, _) => This(realm, self).TrimStart(Whitespace))
        .Method("trimEnd", 0, (realm, self, _) => This(realm, self).TrimEnd(Whitespace))
        .Alias("trimLeft", "trimStart")
        .Alias("trimRight", "trimEnd")
        .Method("padStart", 2, (realm, self, arguments) => Pad(realm, This(realm, self), arguments) is var (text, fill) ? fill + text : "")
        .Method("padEnd", 2, (realm, self, arguments) => Pad(realm, This(realm, self), arguments) is var (text, fill) ? text + fill : "")
        .Method("repeat", 1, Repeat)
        .Method("concat", 1, (realm, self, arguments) =>
            arguments.Values.Aggregate((JsValue)This(realm, self), (text, part) => JsValue.Concat(text, Coerce.ToStringValue(part))))
        .Method("normalize", 0, Normalize)
        .Method("isWellFormed", 0, (realm, self, _) => WellFormed(This(realm, self)) == This(realm, self))
        .Method("toWellFormed", 0, (realm, self, _) => WellFormed(This(realm, self)))
        .Method("localeCompare", 1, (realm, self, arguments) => TextOrder.Compare(This(realm, self), Coerce.ToText(arguments[0])));

    /// <summary>The old methods that wrap text in a tag, with the attribute that their argument gives.</summary>
    private static void AddTags(BuiltinTable table)
    {
        (string Name, string Tag, string? Attribute)[] tags =
        [
            ("anchor", "a", "name"), ("big", "big", null), ("blink", "blink", null), ("bold", "b", null), ("fixed", "tt", null),
            ("fontcolor", "font", "color"), ("fontsize", "font", "size"), ("italics", "i", null), ("link", "a", "href"),
            ("small", "small", null), ("strike", "strike", null), ("sub", "sub", null), ("sup", "sup", null),
        ];
        foreach (var (name, tag, attribute) in tags)
        {
            table.Method(name, attribute is null ? 0 : 1, (realm, self, arguments) =>
            {
                var value = attribute is null ? "" : $" {attribute}=\"{Coerce.ToText(arguments[0]).Replace("\"", "&quot;", StringComparison.Ordinal)}\"";
                return $"<{tag}{value}>{This(realm, self)}</{tag}>";
            });
        }
    }

    private static string UpperCase(string text) =>
        text.ToUpperInvariant()
            .Replace("ß", "SS", StringComparison.Ordinal).Replace("ﬁ", "FI", StringComparison.Ordinal)
            .Replace("ﬂ", "FL", StringComparison.Ordinal).Replace("ŉ", "ʼN", StringComparison.Ordinal);

    private static string LowerCase(string text)
    {
        var lower = text.ToLowerInvariant().Replace("İ", "i̇", StringComparison.Ordinal);
        // A final sigma has a form of its own.
        for (var i = lower.IndexOf('σ', StringComparison.Ordinal); i >= 0; i = lower.IndexOf('σ', i + 1))
            if (text[Math.Min(i, text.Length - 1)] == 'Σ' && i > 0 && char.IsLetter(lower[i - 1]) && (i + 1 == lower.Length || !char.IsLetter(lower[i + 1])))
                lower = string.Concat(lower.AsSpan(0, i), "ς", lower.AsSpan(i + 1));
        return lower;
    }

    private static (string Text, string Fill) Pad(Realm realm, string text, Arguments arguments)
    {
        var missing = Coerce.ToInteger(arguments[0]) - text.Length;
        var unit = arguments[1].IsUndefined ? " " : Coerce.ToText(arguments[1]);
        if (missing <= 0 || unit.Length == 0)
            return (text, "");
        if (missing > Rope.MaxLength)
            throw JsError.Range("Invalid string length");
        realm.Budget.Allocate((long)missing * 4);
        var fill = new StringBuilder();
        while (fill.Length < missing)
            fill.Append(unit);
        fill.Length = (int)missing;
        return (text, fill.ToString());
    }

    private static JsValue Repeat(Realm realm, JsValue self, Arguments arguments)
    {
        var text = This(realm, self);
        var count = Coerce.ToInteger(arguments[0]);
        if (count < 0 || double.IsInfinity(count))
            throw JsError.Range("Invalid count value");
        if (count * text.Length > Rope.MaxLength)
            throw JsError.Range("Invalid string length");
        realm.Budget.Allocate((long)count * text.Length * 2);
        return text.Length == 0 ? "" : new StringBuilder(text.Length * (int)count).Insert(0, text, (int)count).ToString();
    }

    private static JsValue Normalize(Realm realm, JsValue self, Arguments arguments)
    {
        var text = This(realm, self);
        var form = arguments[0].IsUndefined ? "NFC" : Coerce.ToText(arguments[0]);
        return form switch
        {
            "NFC" or "NFKC" => LatinComposition.Compose(text),
            "NFD" or "NFKD" => LatinComposition.Decompose(text),
            _ => throw JsError.Range("The normalization form should be one of NFC, NFD, NFKC, NFKD."),
        };
    }

    private static string WellFormed(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < result.Length; i++)
        {
            if (char.IsHighSurrogate(result[i]) && i + 1 < result.Length && char.IsLowSurrogate(result[i + 1]))
                i++;
            else if (char.IsSurrogate(result[i]))
                result[i] = '\ufffd';
        }
        return result.ToString();
    }
}
