using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Unicode properties of patterns (<c>\p{Letter}</c>) as .NET names them.</summary>
internal static class UnicodeProperty
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["Letter"] = @"\p{L}", ["Alphabetic"] = @"\p{L}\p{Nl}", ["Alpha"] = @"\p{L}\p{Nl}", ["Lowercase_Letter"] = @"\p{Ll}",
        ["Lowercase"] = @"\p{Ll}", ["Uppercase_Letter"] = @"\p{Lu}", ["Uppercase"] = @"\p{Lu}", ["Titlecase_Letter"] = @"\p{Lt}",
        ["Modifier_Letter"] = @"\p{Lm}", ["Other_Letter"] = @"\p{Lo}", ["Mark"] = @"\p{M}", ["Nonspacing_Mark"] = @"\p{Mn}",
        ["Number"] = @"\p{N}", ["Decimal_Number"] = @"\p{Nd}", ["Letter_Number"] = @"\p{Nl}", ["Punctuation"] = @"\p{P}",
        ["Symbol"] = @"\p{S}", ["Math_Symbol"] = @"\p{Sm}", ["Currency_Symbol"] = @"\p{Sc}", ["Separator"] = @"\p{Z}",
        ["Space_Separator"] = @"\p{Zs}", ["White_Space"] = @"\s", ["Other"] = @"\p{C}", ["Control"] = @"\p{Cc}",
        ["Script=Latin"] = @"a-zA-Z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02B8\u1E00-\u1EFF", ["Script=Greek"] = @"\u0370-\u03FF\u1F00-\u1FFF",
        ["Script=Cyrillic"] = @"\u0400-\u052F", ["ASCII"] = @"\u0000-\u007F", ["Any"] = @"\u0000-\uFFFF",
        ["Emoji_Presentation"] = @"\u231A\u231B\u23E9-\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653",
    };

    private static readonly HashSet<string> Categories =
    [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
    ];

    /// <summary>Reads a property at the letter p and leaves the position on its last brace.</summary>
    public static string Translate(string source, ref int at)
    {
        var end = source.IndexOf('}', at);
        if (at + 1 >= source.Length || source[at + 1] != '{' || end < 0)
            throw new JsError(ErrorKind.SyntaxError, $"Invalid regular expression: /{source}/: Invalid property name");
        var name = source[(at + 2)..end];
        at = end;
        foreach (var prefix in (ReadOnlySpan<string>)["General_Category=", "gc="])
            if (name.StartsWith(prefix, StringComparison.Ordinal))
                name = name[prefix.Length..];
        name = name.Replace("sc=", "Script=", StringComparison.Ordinal).Replace("Script_Extensions=", "Script=", StringComparison.Ordinal);
        return Categories.Contains(name) ? $@"\p{{{name}}}"
            : Known.TryGetValue(name, out var content) ? content
            : throw new JsError(ErrorKind.SyntaxError, $"Invalid regular expression: /{source}/: Unsupported property {name}");
    }
}
