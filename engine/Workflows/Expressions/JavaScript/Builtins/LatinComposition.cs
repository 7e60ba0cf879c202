using System.Text;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>
/// Canonical forms of Latin letters with accents. The process runs without culture data, where .NET leaves text as it is.
/// </summary>
internal static class LatinComposition
{
    /// <summary>For each combining mark: letter with it, letter without it.</summary>
    private static readonly (char Mark, string Pairs)[] Marks =
    [
        ('\u0300', "ÀAÈEÌIÒOÙUàaèeìiòoùu"),
        ('\u0301', "ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźz"),
        ('\u0302', "ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷy"),
        ('\u0303', "ÃAÑNÕOãañnõoĨIĩiŨUũu"),
        ('\u0304', "ĀAāaĒEēeĪIīiŌOōoŪUūu"),
        ('\u0306', "ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭu"),
        ('\u0307', "ĊCċcĖEėeĠGġgİIŻZżz"),
        ('\u0308', "ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸY"),
        ('\u0327', "ÇCçcĢGģgĶKķkĻLļlŅNņnŖRŗrŞSşsŢTţt"),
        ('\u0328', "ĄAąaĘEęeĮIįiŲUųu"),
        ('\u030A', "ÅAåaŮUůu"),
        ('\u030C', "ČCčcĎDďdĚEěeĽLľlŇNňnŘRřrŠSšsŤTťtŽZžz"),
        ('\u030B', "ŐOőoŰUűu"),
    ];

    private static readonly Dictionary<char, (char Letter, char Mark)> Parts = Marks
        .SelectMany(m => m.Pairs.Chunk(2).Select(pair => (Whole: pair[0], Letter: pair[1], m.Mark)))
        .ToDictionary(p => p.Whole, p => (p.Letter, p.Mark));

    private static readonly Dictionary<(char Letter, char Mark), char> Wholes = Parts.ToDictionary(p => p.Value, p => p.Key);

    /// <summary>Letters and marks apart (NFD).</summary>
    public static string Decompose(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Parts.TryGetValue(c, out var parts))
                result.Append(parts.Letter).Append(parts.Mark);
            else
                result.Append(c);
        }
        return result.ToString();
    }

    /// <summary>Letters and marks together (NFC).</summary>
    public static string Compose(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (result.Length > 0 && Wholes.TryGetValue((result[^1], c), out var whole))
                result[^1] = whole;
            else
                result.Append(c);
        }
        return result.ToString();
    }
}
