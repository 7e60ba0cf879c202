using System.Text;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>What <c>match</c>, <c>replace</c>, <c>search</c> and <c>split</c> do with a regular expression.</summary>
internal static partial class RegExpType
{
    /// <summary>All matches of a global pattern, else the next one.</summary>
    private static List<Match> Matches(Realm realm, RegExpObject pattern, string text)
    {
        var matches = new List<Match>();
        if (!pattern.IsGlobal)
        {
            if (Next(realm, pattern, text) is { } single)
                matches.Add(single);
            return matches;
        }
        pattern.Set("lastIndex", 0);
        var start = 0;
        while (start <= text.Length && Run(realm, pattern, text, start) is { } match)
        {
            matches.Add(match);
            start = match.Length > 0 ? match.Index + match.Length : Advance(pattern, text, match.Index);
        }
        return matches;
    }

    private static JsValue Match(Realm realm, JsValue self, Arguments arguments)
    {
        var pattern = This(self);
        var text = Coerce.ToText(arguments[0]);
        if (!pattern.IsGlobal)
            return Exec(realm, pattern, text);
        var matches = Matches(realm, pattern, text);
        return matches.Count == 0 ? JsValue.Null : JsArray.Of(realm, [.. matches.Select(m => (JsValue)m.Value)]);
    }

    private static JsValue MatchAll(Realm realm, JsValue self, Arguments arguments)
    {
        var pattern = This(self);
        var text = Coerce.ToText(arguments[0]);
        return new IteratorObject(realm, Matches(realm, pattern, text).Select(m => (JsValue)Result(realm, pattern, m, text)));
    }

    private static JsValue Search(Realm realm, JsValue self, Arguments arguments) =>
        Run(realm, This(self), Coerce.ToText(arguments[0]), 0)?.Index ?? -1;

    private static JsValue Replace(Realm realm, JsValue self, Arguments arguments)
    {
        var pattern = This(self);
        var text = Coerce.ToText(arguments[0]);
        var template = arguments[1].IsCallable ? "" : Coerce.ToText(arguments[1]);
        var result = new StringBuilder();
        var done = 0;
        foreach (var match in Matches(realm, pattern, text))
        {
            var groups = Groups(pattern, match);
            var names = Names(pattern, groups);
            result.Append(text, done, match.Index - done);
            if (arguments[1].AsFunction is { } function)
            {
                JsValue[] values = [match.Value, .. groups, match.Index, text];
                result.Append(Coerce.ToText(function.Call(JsValue.Undefined, names is null ? values : [.. values, names])));
            }
            else
            {
                result.Append(Substitution.Expand(template, text, match.Index, match.Value, groups, names));
            }
            realm.Budget.Charge(8 + result.Length / 64);
            realm.Budget.Allocate(result.Length * 2L);
            done = match.Index + match.Length;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }

    private static JsValue Split(Realm realm, JsValue self, Arguments arguments)
    {
        var pattern = This(self);
        var text = Coerce.ToText(arguments[0]);
        var limit = arguments[1].IsUndefined ? uint.MaxValue : Coerce.ToUInt32(arguments[1]);
        var parts = new JsArray(realm);
        if (limit == 0)
            return parts;
        if (text.Length == 0)
        {
            if (Run(realm, pattern, text, 0) is null)
                parts.Add(text);
            return parts;
        }
        var done = 0;
        for (var start = 0; start < text.Length;)
        {
            if (Run(realm, pattern, text, start) is not { } match || match.Index >= text.Length)
                break;
            if (match.Length == 0 && match.Index == done)
            {
                start = Advance(pattern, text, start);
                if (Run(realm, pattern, text, start) is not { } later || later.Index >= text.Length)
                    break;
                match = later;
            }
            parts.Add(text[done..match.Index]);
            foreach (var group in Groups(pattern, match))
                if (parts.Length < limit)
                    parts.Add(group);
            if (parts.Length >= limit)
                return parts;
            done = match.Index + match.Length;
            start = match.Length > 0 ? done : match.Index;
        }
        parts.Add(text[done..]);
        return parts;
    }
}
