using System.Text;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>A regular expression object.</summary>
internal sealed class RegExpObject(JsObject prototype, string source, string flags, TranslatedPattern pattern) : JsObject(prototype)
{
    public string Source { get; } = source;
    public string Flags { get; } = flags;
    public TranslatedPattern Pattern { get; } = pattern;
    public bool IsGlobal => Flags.Contains('g', StringComparison.Ordinal);
    public bool IsSticky => Flags.Contains('y', StringComparison.Ordinal);
    public bool IsUnicode => Flags.AsSpan().ContainsAny('u', 'v');

    public override string Class => "RegExp";
}

/// <summary><c>RegExp</c>.</summary>
internal static partial class RegExpType
{
    public static readonly BuiltinType Type = new(
        "RegExp", 2,
        (realm, _, arguments) => arguments[0].As<RegExpObject>() is { } same && arguments[1].IsUndefined
            ? same : Construct(realm, arguments, realm.Constructor(RegExpType.Type!)),
        Construct);

    private static readonly (char Flag, string Name)[] FlagNames =
    [
        ('d', "hasIndices"), ('g', "global"), ('i', "ignoreCase"), ('m', "multiline"), ('s', "dotAll"), ('u', "unicode"),
        ('v', "unicodeSets"), ('y', "sticky"),
    ];

    static RegExpType()
    {
        foreach (var (flag, name) in FlagNames)
            Type.Prototype.Getter(name, (_, self, _) => self.As<RegExpObject>() is { } pattern && pattern.Flags.Contains(flag, StringComparison.Ordinal));
        Type.Prototype
            .Getter("source", (_, self, _) => This(self).Source)
            .Getter("flags", (_, self, _) => This(self).Flags)
            .Method("exec", 1, (realm, self, arguments) => Exec(realm, This(self), Coerce.ToText(arguments[0])))
            .Method("test", 1, (realm, self, arguments) => !Exec(realm, This(self), Coerce.ToText(arguments[0])).IsNull)
            .Method("toString", 0, (_, self, _) => $"/{This(self).Source}/{This(self).Flags}")
            .Method("compile", 2, (_, self, _) => self)
            .Method(JsSymbol.Match, 1, Match)
            .Method(JsSymbol.MatchAll, 1, MatchAll)
            .Method(JsSymbol.Replace, 2, Replace)
            .Method(JsSymbol.Search, 1, Search)
            .Method(JsSymbol.Split, 2, Split);
        Type.Statics.Method("escape", 1, (_, _, arguments) =>
            Regex.Replace(Coerce.ToText(arguments[0]), @"[\^$\\.*+?()[\]{}|/]", @"\$0", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    public static RegExpObject Make(Realm realm, JsObject prototype, string source, string flags)
    {
        var result = new RegExpObject(prototype, SourceText(source), flags, TranslatedPattern.Of(source, flags));
        result.Put("lastIndex", 0, PropertyFlags.Writable);
        realm.Budget.Charge(20);
        return result;
    }

    /// <summary>The pattern as it can stand between slashes.</summary>
    private static string SourceText(string source)
    {
        var text = new StringBuilder(source.Length);
        var inClass = false;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            inClass = c == '[' || (inClass && c != ']');
            if (c == '\\' && i + 1 < source.Length)
                text.Append(c).Append(source[++i]);
            else
                text.Append(c switch { '/' when !inClass => "\\/", '\n' => "\\n", '\r' => "\\r", _ => c.ToString() });
        }
        return text.Length == 0 ? "(?:)" : text.ToString();
    }

    /// <summary>The next match as an array, or null; moves <c>lastIndex</c> of global and sticky patterns.</summary>
    public static JsValue Exec(Realm realm, RegExpObject pattern, string text)
    {
        var match = Next(realm, pattern, text);
        return match is null ? JsValue.Null : Result(realm, pattern, match, text);
    }

    private static RegExpObject This(JsValue self) => self.As<RegExpObject>() ?? throw JsError.Type("RegExp expected");

    private static RegExpObject Construct(Realm realm, Arguments arguments, JsObject newTarget)
    {
        var given = arguments[0].As<RegExpObject>();
        var source = given?.Source ?? (arguments[0].IsUndefined ? "" : Coerce.ToText(arguments[0]));
        var flags = arguments[1].IsUndefined ? given?.Flags ?? "" : Coerce.ToText(arguments[1]);
        return Make(realm, realm.PrototypeFor(newTarget, Type), source, flags);
    }

    private static Match? Next(Realm realm, RegExpObject pattern, string text)
    {
        var moves = pattern.IsGlobal || pattern.IsSticky;
        var start = moves ? Coerce.ToInteger(pattern.Get("lastIndex")) : 0;
        var match = start <= text.Length ? Run(realm, pattern, text, (int)start) : null;
        if (moves)
            Members.Set(realm, pattern, "lastIndex", match is null ? 0 : match.Index + match.Length, strict: true);
        return match;
    }

    private static Match? Run(Realm realm, RegExpObject pattern, string text, int start)
    {
        realm.Budget.Charge(4 + text.Length / 16);
        try
        {
            var match = pattern.Pattern.Regex.Match(text, start);
            return match.Success ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            throw new LimitExceeded("Time");
        }
    }

    private static JsValue[] Groups(RegExpObject pattern, Match match) =>
        [.. Enumerable.Range(1, pattern.Pattern.GroupCount).Select(i => match.Groups[i] is { Success: true } group ? (JsValue)group.Value : default)];

    private static JsObject? Names(RegExpObject pattern, JsValue[] groups)
    {
        if (pattern.Pattern.GroupNames.Count == 0)
            return null;
        var names = new JsObject(null);
        foreach (var (name, number) in pattern.Pattern.GroupNames)
            names.Put(name, groups[number - 1]);
        return names;
    }

    private static JsArray Result(Realm realm, RegExpObject pattern, Match match, string text)
    {
        var groups = Groups(pattern, match);
        var result = JsArray.Of(realm, [match.Value, .. groups]);
        result.Put("index", match.Index);
        result.Put("input", text);
        result.Put("groups", Names(pattern, groups) is { } names ? names : JsValue.Undefined);
        if (pattern.Flags.Contains('d', StringComparison.Ordinal))
        {
            var places = match.Groups.Cast<Group>().Take(pattern.Pattern.GroupCount + 1)
                .Select(g => g.Success ? (JsValue)JsArray.Of(realm, g.Index, g.Index + g.Length) : default).ToArray();
            var indices = JsArray.Of(realm, places);
            indices.Put("groups", Names(pattern, places[1..]) is { } named ? named : JsValue.Undefined);
            result.Put("indices", indices);
        }
        return result;
    }

    /// <summary>Where to go on after an empty match.</summary>
    private static int Advance(RegExpObject pattern, string text, int index) =>
        index + (pattern.IsUnicode && index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1);
}
