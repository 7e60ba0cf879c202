using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>Boolean</c>.</summary>
internal static class BooleanType
{
    public static readonly BuiltinType Type = new(
        "Boolean", 1,
        (_, _, arguments) => Coerce.ToBoolean(arguments[0]),
        (realm, arguments, newTarget) => new JsWrapper(realm.PrototypeFor(newTarget, Type!), Coerce.ToBoolean(arguments[0])));

    static BooleanType() => Type.Prototype
        .Method("toString", 0, (_, self, _) => This(self) ? "true" : "false")
        .Method("valueOf", 0, (_, self, _) => This(self));

    private static bool This(JsValue self)
    {
        var value = self.As<JsWrapper>() is { } wrapper ? wrapper.Primitive : self;
        return value.IsBoolean ? value.AsBoolean : throw JsError.Type("Boolean expected");
    }
}
