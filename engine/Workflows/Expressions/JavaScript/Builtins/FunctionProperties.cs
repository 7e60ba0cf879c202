using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>length</c>, <c>name</c> and <c>prototype</c> of functions; most calls never ask for them.</summary>
internal static class FunctionProperties
{
    public static readonly BuiltinTable Native = AddTo(new BuiltinTable());

    public static readonly BuiltinTable Script = AddTo(new BuiltinTable()).Add("prototype", ScriptPrototype);

    public static BuiltinTable AddTo(BuiltinTable table) => table
        .Add("length", owner => new Property(((JsFunction)owner).ParameterCount, PropertyFlags.Configurable))
        .Add("name", owner => new Property(((JsFunction)owner).Name, PropertyFlags.Configurable));

    private static Property? ScriptPrototype(JsObject owner)
    {
        var function = (ScriptFunction)owner;
        if (function.Template.IsGenerator)
        {
            var type = function.Template.IsAsync ? GeneratorType.Async : GeneratorType.Sync;
            return new Property(new JsObject(function.Realm.Prototype(type)), PropertyFlags.Writable);
        }
        if (!function.IsConstructor)
            return null;
        var prototype = function.Realm.NewObject();
        prototype.Put("constructor", function, PropertyFlags.Hidden);
        return new Property(prototype, PropertyFlags.Writable);
    }
}
