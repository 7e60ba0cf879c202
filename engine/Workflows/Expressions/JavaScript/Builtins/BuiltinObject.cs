using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>A prototype or namespace object (<c>Array.prototype</c>, <c>Math</c>).</summary>
internal class BuiltinObject(Realm realm, JsObject? prototype, BuiltinTable builtins, string name = "Object")
    : JsObject(prototype, builtins)
{
    public Realm Realm { get; } = realm;

    public override string Class => name;
}
