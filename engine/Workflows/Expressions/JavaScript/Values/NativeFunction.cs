using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

internal delegate JsValue NativeCode(Realm realm, JsValue self, Arguments arguments);

internal delegate JsObject NativeConstruct(Realm realm, Arguments arguments, JsObject newTarget);

/// <summary>Arguments of a call; those not given read as undefined.</summary>
internal readonly struct Arguments(JsValue[] values)
{
    public JsValue[] Values { get; } = values;
    public int Count => Values.Length;
    public JsValue this[int index] => (uint)index < (uint)Values.Length ? Values[index] : JsValue.Undefined;

    /// <summary>The argument as a function, or a TypeError.</summary>
    public JsFunction Function(int index) =>
        this[index].AsFunction ?? throw JsError.Type($"{Coerce.Describe(this[index])} is not a function");
}

/// <summary>A function written in C#.</summary>
internal sealed class NativeFunction(
    Realm realm, string name, int length, NativeCode code, NativeConstruct? construct = null, BuiltinTable? builtins = null,
    JsObject? prototype = null)
    : JsFunction(realm, prototype ?? realm.FunctionPrototype, builtins ?? FunctionProperties.Native)
{
    public NativeCode Code { get; } = code;

    public override bool IsConstructor => construct is not null;
    public override string Name => name;
    public override int ParameterCount => length;

    public override JsValue Call(JsValue self, JsValue[] arguments)
    {
        Realm.Budget.EnterNative();
        return Code(Realm, self, new Arguments(arguments));
    }

    public override JsObject Construct(JsValue[] arguments, JsObject newTarget) =>
        construct is null ? base.Construct(arguments, newTarget) : construct(Realm, new Arguments(arguments), newTarget);
}
