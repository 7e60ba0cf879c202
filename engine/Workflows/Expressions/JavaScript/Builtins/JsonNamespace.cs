using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>JSON</c>.</summary>
internal static class JsonNamespace
{
    public static readonly BuiltinTable Table = new BuiltinTable()
        .Constant(JsSymbol.ToStringTag, "JSON", PropertyFlags.Configurable)
        .Method("parse", 2, Parse)
        .Method("stringify", 3, (realm, _, arguments) =>
            new JsonWriter(realm, arguments[1], arguments[2]).Write(arguments[0]) is { } text ? text : JsValue.Undefined);

    private static JsValue Parse(Realm realm, JsValue self, Arguments arguments)
    {
        var text = Coerce.ToText(arguments[0]);
        realm.Budget.Charge(text.Length / 4);
        var value = new JsonReader(realm, text).Read();
        if (arguments[1].AsFunction is not { } reviver)
            return value;
        var root = realm.NewObject();
        root.Put("", value);
        return Revive(realm, root, "", reviver);
    }

    private static JsValue Revive(Realm realm, JsObject holder, PropertyKey key, JsFunction reviver)
    {
        realm.Budget.EnterNative();
        var value = holder.Get(key);
        if (value.As<JsObject>() is { } target)
        {
            foreach (var inner in target.OwnKeys())
            {
                if (inner.IsSymbol || !target.TryGetOwn(inner, out var property) || !property.Enumerable)
                    continue;
                var revived = Revive(realm, target, inner, reviver);
                if (revived.IsUndefined)
                    target.Delete(inner);
                else
                    target.Put(inner, revived);
            }
        }
        return reviver.Call(holder, [key.ToValue(), value]);
    }
}
