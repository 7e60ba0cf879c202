using System.Buffers;
using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>A JavaScript pattern as .NET understands it; kept for all evaluations.</summary>
internal sealed record TranslatedPattern(Regex Regex, int GroupCount, IReadOnlyList<(string Name, int Number)> GroupNames)
{
    private const int CacheSize = 1_000;
    private static readonly SearchValues<char> Flags = SearchValues.Create("dgimsuvy");
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(700);
    private static readonly ConcurrentDictionary<(string, string), TranslatedPattern> Cache = new();

    public static TranslatedPattern Of(string source, string flags)
    {
        if (flags.Distinct().Count() != flags.Length || flags.AsSpan().ContainsAnyExcept(Flags))
            throw new JsError(ErrorKind.SyntaxError, $"Invalid flags supplied to RegExp constructor '{flags}'");
        if (Cache.TryGetValue((source, flags), out var known))
            return known;
        if (Cache.Count >= CacheSize)
            Cache.Clear();
        return Cache[(source, flags)] = Translate(source, flags);
    }

    private static TranslatedPattern Translate(string source, string flags)
    {
        var translator = new PatternTranslator(source, flags);
        try
        {
            var text = translator.Translate();
            var options = RegexOptions.CultureInvariant | (flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : 0);
            return new TranslatedPattern(new Regex(text, options, Timeout), translator.GroupCount, translator.GroupNames);
        }
        catch (ArgumentException error)
        {
            throw new JsError(ErrorKind.SyntaxError, $"Invalid regular expression: /{source}/: {error.Message}");
        }
    }
}
