using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>Symbol</c>.</summary>
internal static class SymbolType
{
    public static readonly BuiltinType Type = new(
        "Symbol", 0, (_, _, arguments) => new JsSymbol(arguments[0].IsUndefined ? null : Coerce.ToText(arguments[0])));

    static SymbolType()
    {
        JsSymbol[] known =
        [
            JsSymbol.Iterator, JsSymbol.AsyncIterator, JsSymbol.HasInstance, JsSymbol.ToPrimitive, JsSymbol.ToStringTag,
            JsSymbol.IsConcatSpreadable, JsSymbol.Species, JsSymbol.Match, JsSymbol.MatchAll, JsSymbol.Replace, JsSymbol.Search,
            JsSymbol.Split, JsSymbol.Unscopables,
        ];
        foreach (var symbol in known)
            Type.Statics.Constant(symbol.Description!["Symbol.".Length..], symbol);
        Type.Statics
            .Method("for", 1, For)
            .Method("keyFor", 1, (realm, _, arguments) =>
                realm.SharedSymbols.FirstOrDefault(s => arguments[0].IsSymbol && s.Value == arguments[0].AsSymbol).Key is { } key
                    ? key : JsValue.Undefined);
        Type.Tagged().Prototype
            .Method("toString", 0, (_, self, _) => This(self).ToString())
            .Method("valueOf", 0, (_, self, _) => This(self))
            .Method(JsSymbol.ToPrimitive, 1, (_, self, _) => This(self))
            .Getter("description", (_, self, _) => This(self).Description is { } text ? text : JsValue.Undefined);
    }

    private static JsValue For(Realm realm, JsValue self, Arguments arguments)
    {
        var key = Coerce.ToText(arguments[0]);
        if (!realm.SharedSymbols.TryGetValue(key, out var symbol))
            realm.SharedSymbols.Add(key, symbol = new JsSymbol(key));
        return symbol;
    }

    private static JsSymbol This(JsValue self)
    {
        var value = self.As<JsWrapper>() is { } wrapper ? wrapper.Primitive : self;
        return value.IsSymbol ? value.AsSymbol : throw JsError.Type("Symbol expected");
    }
}
