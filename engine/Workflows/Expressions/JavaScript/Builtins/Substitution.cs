using System.Text;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Expands <c>$1</c>, <c>$&amp;</c>, <c>$&lt;name&gt;</c>… in a replacement.</summary>
internal static class Substitution
{
    public static string Expand(string template, string text, int at, string matched, JsValue[] groups, JsObject? names)
    {
        if (!template.Contains('$', StringComparison.Ordinal))
            return template;
        var result = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            var next = i + 1 < template.Length ? template[i + 1] : '\0';
            if (template[i] != '$' || next == '\0')
            {
                result.Append(template[i]);
                continue;
            }
            i++;
            switch (next)
            {
                case '$':
                    result.Append('$');
                    break;
                case '&':
                    result.Append(matched);
                    break;
                case '`':
                    result.Append(text, 0, at);
                    break;
                case '\'':
                    result.Append(text, at + matched.Length, text.Length - at - matched.Length);
                    break;
                case '<' when names is not null && template.IndexOf('>', i) is var end and > 0:
                    var value = names.Get(template[(i + 1)..end]);
                    result.Append(value.IsUndefined ? "" : Coerce.ToText(value));
                    i = end;
                    break;
                default:
                    i += Group(template, i, groups, result);
                    break;
            }
        }
        return result.ToString();
    }

    /// <summary>Appends a numbered group and returns how many digits beyond the first it took.</summary>
    private static int Group(string template, int i, JsValue[] groups, StringBuilder result)
    {
        for (var length = 2; length > 0; length--)
        {
            if (i + length > template.Length || !int.TryParse(template.AsSpan(i, length), System.Globalization.NumberStyles.None, null, out var number)
                || number == 0 || number > groups.Length)
                continue;
            result.Append(groups[number - 1].IsUndefined ? "" : Coerce.ToText(groups[number - 1]));
            return length - 1;
        }
        result.Append('$').Append(template[i]);
        return 0;
    }
}
