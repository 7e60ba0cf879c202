using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>Result of <c>f.bind(self, …)</c>.</summary>
internal sealed class BoundFunction(JsFunction target, JsValue self, JsValue[] first)
    : JsFunction(target.Realm, target.Prototype, FunctionProperties.Native)
{
    public JsFunction Target { get; } = target;
    public override bool IsConstructor => Target.IsConstructor;
    public override string Name => "bound " + Target.Name;
    public override int ParameterCount => Math.Max(0, Target.ParameterCount - first.Length);

    public override JsValue Call(JsValue self1, JsValue[] arguments)
    {
        Realm.Budget.EnterNative();
        return Target.Call(self, [.. first, .. arguments]);
    }

    public override JsObject Construct(JsValue[] arguments, JsObject newTarget) =>
        Target.Construct([.. first, .. arguments], ReferenceEquals(newTarget, this) ? Target : newTarget);
}
