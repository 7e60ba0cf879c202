using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>Function</c>.</summary>
internal static class FunctionType
{
    public static readonly BuiltinType Type =
        new("Function", 1, (realm, _, arguments) => Make(realm, arguments), (realm, arguments, _) => Make(realm, arguments));

    static FunctionType() => Type.Prototype
        .Method("call", 1, (_, self, arguments) => This(self).Call(arguments[0], arguments.Count > 1 ? arguments.Values[1..] : []))
        .Method("apply", 2, (realm, self, arguments) => This(self).Call(arguments[0], ListOf(realm, arguments[1])))
        .Method("bind", 1, (_, self, arguments) =>
            new BoundFunction(This(self), arguments[0], arguments.Count > 1 ? arguments.Values[1..] : []))
        .Method("toString", 0, (_, self, _) => TextOf(This(self)))
        .Method(JsSymbol.HasInstance, 1, (_, self, arguments) =>
            self.IsCallable && Operators.OrdinaryHasInstance(self.AsObject, arguments[0]));

    /// <summary>Arguments from an array-like value.</summary>
    public static JsValue[] ListOf(Realm realm, JsValue list)
    {
        if (list.IsNullish)
            return [];
        if (!list.IsObject)
            throw JsError.Type("CreateListFromArrayLike called on non-object");
        var source = new ArrayLike(realm, list);
        var values = new JsValue[source.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = source[i];
        return values;
    }

    private static JsFunction This(JsValue self) => self.AsFunction ?? throw JsError.Type("Function expected");

    private static string TextOf(JsFunction function) =>
        function is ScriptFunction script ? script.Template.Text : $"function {function.Name}() {{ [native code] }}";

    private static JsFunction Make(Realm realm, Arguments arguments)
    {
        var texts = arguments.Values.Select(Coerce.ToText).ToArray();
        var parameters = string.Join(",", texts.SkipLast(1));
        var source = $"(function anonymous({parameters}\n) {{\n{texts.LastOrDefault() ?? ""}\n}})";
        return GlobalFunctions.Run(realm, source).AsFunction!;
    }
}
