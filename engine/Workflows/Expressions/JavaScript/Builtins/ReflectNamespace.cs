using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>Reflect</c> and <c>Proxy</c>.</summary>
internal static class ReflectNamespace
{
    public static readonly BuiltinType Proxy = new("Proxy", 2, construct: (realm, arguments, _) => new JsProxy(
        realm,
        arguments[0].As<JsObject>() ?? throw JsError.Type("Cannot create proxy with a non-object as target"),
        arguments[1].As<JsObject>() ?? throw JsError.Type("Cannot create proxy with a non-object as handler")));

    public static readonly BuiltinTable Table = new BuiltinTable()
        .Constant(JsSymbol.ToStringTag, "Reflect", PropertyFlags.Configurable)
        .Method("get", 2, (_, _, a) => Target(a).Get(Coerce.ToPropertyKey(a[1]), a.Count > 2 ? a[2] : a[0]))
        .Method("set", 3, (_, _, a) => Target(a).Set(Coerce.ToPropertyKey(a[1]), a[2], a.Count > 3 ? a[3] : a[0]))
        .Method("has", 2, (_, _, a) => Target(a).Has(Coerce.ToPropertyKey(a[1])))
        .Method("deleteProperty", 2, (_, _, a) => Target(a).Delete(Coerce.ToPropertyKey(a[1])))
        .Method("ownKeys", 1, (realm, _, a) => JsArray.Of(realm, [.. Target(a).OwnKeys().Select(k => k.ToValue())]))
        .Method("getPrototypeOf", 1, (_, _, a) => Target(a).Prototype)
        .Method("setPrototypeOf", 2, (_, _, a) =>
        {
            try
            {
                ObjectType.SetPrototype(Target(a), a[1].As<JsObject>());
                return true;
            }
            catch (JsError)
            {
                return false;
            }
        })
        .Method("isExtensible", 1, (_, _, a) => Target(a).Extensible)
        .Method("preventExtensions", 1, (_, _, a) => Target(a).PreventExtensions())
        .Method("defineProperty", 3, (_, _, a) => PropertyDescriptor.Read(a[2]).Apply(Target(a), Coerce.ToPropertyKey(a[1])))
        .Method("getOwnPropertyDescriptor", 2, (realm, _, a) =>
            Target(a).TryGetOwn(Coerce.ToPropertyKey(a[1]), out var property) ? PropertyDescriptor.Describe(realm, property) : JsValue.Undefined)
        .Method("apply", 3, (realm, _, a) => a.Function(0).Call(a[1], FunctionType.ListOf(realm, a[2])))
        .Method("construct", 2, (realm, _, a) => a.Function(0).Construct(
            FunctionType.ListOf(realm, a[1]), a.Count > 2 ? a.Function(2) : a.Function(0)));

    private static JsObject Target(Arguments arguments) =>
        arguments[0].As<JsObject>() ?? throw JsError.Type("Reflect method called on non-object");
}
