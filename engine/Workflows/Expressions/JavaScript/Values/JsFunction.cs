using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>Anything callable.</summary>
internal abstract class JsFunction(Realm realm, JsObject? prototype, BuiltinTable? builtins) : JsObject(prototype, builtins)
{
    public Realm Realm { get; } = realm;

    public override string Class => "Function";

    /// <summary>False only for a proxy of something that is no function.</summary>
    public virtual bool IsCallable => true;

    public virtual bool IsConstructor => false;

    /// <summary>Name that a script sees.</summary>
    public abstract string Name { get; }

    /// <summary>Parameters before the first default or rest.</summary>
    public abstract int ParameterCount { get; }

    public abstract JsValue Call(JsValue self, JsValue[] arguments);

    public virtual JsObject Construct(JsValue[] arguments, JsObject newTarget) =>
        throw JsError.Type($"{Name} is not a constructor");
}
