using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;

/// <summary>parent or Empty → class, prototype</summary>
internal sealed class MakeClass(FunctionTemplate template) : Instruction
{
    public override void Execute(Frame frame)
    {
        var parent = frame.Pop();
        JsObject? parentPrototype = frame.Realm.ObjectPrototype;
        JsObject? parentClass = null;
        if (parent.IsNull)
        {
            parentPrototype = null;
        }
        else if (!parent.IsEmpty)
        {
            if (parent.AsFunction is not { IsConstructor: true } function)
                throw JsError.Type($"Class extends value {Coerce.Describe(parent)} is not a constructor or null");
            parentClass = function;
            parentPrototype = function.Get("prototype").As<JsObject>();
        }
        var prototype = new JsObject(parentPrototype);
        var type = new ScriptFunction(frame.Realm, template, frame.Environment, frame.Context, parentClass) { HomeObject = prototype };
        type.Put("prototype", prototype, PropertyFlags.None);
        prototype.Put("constructor", type, PropertyFlags.Hidden);
        frame.Push(type);
        frame.Push(prototype);
    }
}

/// <summary>class, prototype, key, function → class, prototype</summary>
internal sealed class DefineClassMethod(string kind, bool isStatic) : Instruction
{
    public override void Execute(Frame frame)
    {
        var function = (ScriptFunction)frame.Pop().AsFunction!;
        var key = Coerce.ToPropertyKey(frame.Pop());
        DefineMethod.Define(frame.Peek(isStatic ? 1 : 0).AsObject, key, function, kind, enumerable: false);
    }
}

/// <summary>class, prototype, key, function or undefined → class, prototype</summary>
internal sealed class AddElement(string kind, bool isStatic) : Instruction
{
    public override void Execute(Frame frame)
    {
        var function = (ScriptFunction?)frame.Pop().AsFunction;
        var key = Coerce.ToPropertyKey(frame.Pop());
        var type = (ScriptFunction)frame.Peek(1).AsFunction!;
        if (function is not null)
        {
            function.HomeObject = frame.Peek(isStatic ? 1 : 0).AsObject;
            if (kind != "field")
                function.NameAfter(key, kind is "get" or "set" ? kind + " " : "");
        }
        var element = new InstanceElement(key, function, kind switch
        {
            "field" => FunctionKind.Field,
            "get" => FunctionKind.Getter,
            "set" => FunctionKind.Setter,
            _ => FunctionKind.Method,
        });
        var elements = isStatic ? type.StaticElements ??= [] : type.Elements ??= [];
        // Private methods exist before the first field is computed.
        if (element.Kind == FunctionKind.Field)
            elements.Add(element);
        else
            elements.Insert(elements.FindLastIndex(e => e.Kind != FunctionKind.Field) + 1, element);
    }
}

/// <summary>class, prototype, function → class, prototype</summary>
internal sealed class AddStaticBlock : Instruction
{
    private static readonly JsSymbol Nowhere = new("static block", isPrivate: true);

    public override void Execute(Frame frame)
    {
        var function = (ScriptFunction)frame.Pop().AsFunction!;
        var type = (ScriptFunction)frame.Peek(1).AsFunction!;
        function.HomeObject = type;
        (type.StaticElements ??= []).Add(new InstanceElement(Nowhere, function, FunctionKind.Normal));
    }
}

/// <summary>class → class, with its static fields and blocks run</summary>
internal sealed class InitialiseStatics : Instruction
{
    public override void Execute(Frame frame)
    {
        var type = (ScriptFunction)frame.Peek().AsFunction!;
        if (type.StaticElements is not { } elements)
            return;
        type.StaticElements = null;
        foreach (var element in elements)
        {
            if (element.Kind == FunctionKind.Normal)
                element.Value!.Call(type, []);
            else
                ScriptFunction.Define(type, element);
        }
    }
}
