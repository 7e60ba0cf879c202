using System.Text;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Methods that take a text or a regular expression; the latter brings the work along under a symbol.</summary>
internal static partial class StringType
{
    private static void AddPatterns(BuiltinTable table) => table
        .Method("split", 2, (realm, self, arguments) => Delegate(self, arguments, JsSymbol.Split) ?? Split(realm, This(realm, self), arguments))
        .Method("replace", 2, (realm, self, arguments) =>
            Delegate(self, arguments, JsSymbol.Replace) ?? Replace(realm, This(realm, self), arguments, all: false))
        .Method("replaceAll", 2, (realm, self, arguments) =>
        {
            if (arguments[0].As<RegExpObject>() is { IsGlobal: false })
                throw JsError.Type("replaceAll must be called with a global RegExp");
            return Delegate(self, arguments, JsSymbol.Replace) ?? Replace(realm, This(realm, self), arguments, all: true);
        })
        .Method("match", 1, (realm, self, arguments) =>
            Delegate(self, arguments, JsSymbol.Match) ?? Pattern(realm, arguments[0], "").Invoke(JsSymbol.Match, This(realm, self)))
        .Method("matchAll", 1, (realm, self, arguments) =>
        {
            if (arguments[0].As<RegExpObject>() is { IsGlobal: false })
                throw JsError.Type("matchAll must be called with a global RegExp");
            return Delegate(self, arguments, JsSymbol.MatchAll) ?? Pattern(realm, arguments[0], "g").Invoke(JsSymbol.MatchAll, This(realm, self));
        })
        .Method("search", 1, (realm, self, arguments) =>
            Delegate(self, arguments, JsSymbol.Search) ?? Pattern(realm, arguments[0], "").Invoke(JsSymbol.Search, This(realm, self)));

    private static JsValue? Delegate(JsValue self, Arguments arguments, JsSymbol method)
    {
        if (self.IsNullish)
            throw JsError.Type("String.prototype method called on null or undefined");
        return arguments[0].As<JsObject>()?.GetMethod(method)?.Call(arguments[0], [self, .. arguments.Values.Skip(1)]);
    }

    private static RegExpObject Pattern(Realm realm, JsValue pattern, string flags) =>
        RegExpType.Make(realm, realm.Prototype(RegExpType.Type), pattern.IsUndefined ? "(?:)" : Coerce.ToText(pattern), flags);

    private static JsValue Split(Realm realm, string text, Arguments arguments)
    {
        var limit = arguments[1].IsUndefined ? int.MaxValue : (int)Math.Min(Coerce.ToUInt32(arguments[1]), int.MaxValue);
        if (arguments[0].IsUndefined)
            return JsArray.Of(realm, limit == 0 ? [] : [text]);
        var separator = Coerce.ToText(arguments[0]);
        realm.Budget.Allocate(separator.Length == 0 ? text.Length * 40L : 0);
        var parts = separator.Length == 0 ? text.Select(c => c.ToString()) : text.Split(separator);
        return JsArray.Of(realm, [.. parts.Take(limit).Select(p => (JsValue)p)]);
    }

    private static JsValue Replace(Realm realm, string text, Arguments arguments, bool all)
    {
        var wanted = Coerce.ToText(arguments[0]);
        var replacement = arguments[1].IsCallable ? default : Coerce.ToStringValue(arguments[1]);
        var result = new StringBuilder();
        var done = 0;
        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0;
             at = at + Math.Max(1, wanted.Length) <= text.Length
                 ? text.IndexOf(wanted, at + Math.Max(1, wanted.Length), StringComparison.Ordinal) : -1)
        {
            result.Append(text, done, at - done);
            result.Append(arguments[1].AsFunction is { } function
                ? Coerce.ToText(function.Call(JsValue.Undefined, [wanted, at, text]))
                : Substitution.Expand(replacement.AsString, text, at, wanted, [], null));
            realm.Budget.Charge(8 + result.Length / 64);
            realm.Budget.Allocate(result.Length * 2L);
            done = at + wanted.Length;
            if (!all)
                break;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }
}
