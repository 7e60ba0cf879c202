using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>Something that each new instance of a class gets: a field or a private method.</summary>
internal sealed record InstanceElement(PropertyKey Key, ScriptFunction? Value, FunctionKind Kind);

/// <summary>A function of the script: its code and the environment where it was made.</summary>
internal sealed class ScriptFunction(Realm realm, FunctionTemplate template, Environment environment, CallContext context, JsObject? prototype)
    : JsFunction(realm, prototype ?? realm.FunctionPrototype, FunctionProperties.Script)
{
    private string? _name;

    public FunctionTemplate Template { get; } = template;

    /// <summary>Object whose prototype <c>super</c> looks at.</summary>
    public JsObject? HomeObject { get; set; }

    /// <summary>What instances of this class get before their constructor goes on.</summary>
    public List<InstanceElement>? Elements { get; set; }

    /// <summary>Static fields and blocks that still have to run.</summary>
    public List<InstanceElement>? StaticElements { get; set; }

    public override string Name => _name ?? Template.Name ?? "";
    public override int ParameterCount => Template.ParameterCount;

    public override bool IsConstructor =>
        Template is { IsAsync: false, IsGenerator: false, Kind: FunctionKind.Normal or FunctionKind.Constructor or FunctionKind.DerivedConstructor };

    /// <summary>Names a function after the property it is put in.</summary>
    public void NameAfter(PropertyKey key, string prefix = "")
    {
        if (Template.Name is null)
            _name = prefix + (key.Raw is JsSymbol { IsPrivate: false } symbol ? $"[{symbol.Description}]" : key.ToString());
    }

    public override JsValue Call(JsValue self, JsValue[] arguments)
    {
        if (Template.Kind is FunctionKind.Constructor or FunctionKind.DerivedConstructor)
            throw JsError.Type($"Class constructor {Name} cannot be invoked without 'new'");
        if (Template.Kind == FunctionKind.Arrow)
            return Run(context, arguments);
        if (!Template.Strict)
            self = self.IsNullish ? Realm.Global : Coerce.ToObject(Realm, self);
        return Run(new CallContext(this, self, null), arguments);
    }

    public override JsObject Construct(JsValue[] arguments, JsObject newTarget)
    {
        if (!IsConstructor)
            return base.Construct(arguments, newTarget);
        var derived = Template.Kind == FunctionKind.DerivedConstructor;
        var self = derived ? JsValue.Empty : new JsObject(newTarget.Get("prototype").As<JsObject>() ?? Realm.ObjectPrototype);
        var call = new CallContext(this, self, newTarget);
        if (!derived)
            Initialise(self.AsObject);
        var result = Run(call, arguments);
        if (result.IsObject)
            return result.AsObject;
        if (derived && !result.IsUndefined)
            throw JsError.Type("Derived constructors may only return object or undefined");
        return call.Self.As<JsObject>()
            ?? throw new JsError(ErrorKind.ReferenceError, "Must call super constructor in derived class before accessing 'this'");
    }

    /// <summary>Gives a new object the fields of this class.</summary>
    public void Initialise(JsObject self)
    {
        if (Elements is null)
            return;
        foreach (var element in Elements)
            Define(self, element);
    }

    /// <summary>Adds one field, private method or accessor.</summary>
    public static void Define(JsObject self, InstanceElement element)
    {
        if (element.Key.IsPrivate && element.Kind is not FunctionKind.Getter and not FunctionKind.Setter && self.TryGetOwn(element.Key, out _))
            throw JsError.Type("Cannot initialize private member twice on the same object");
        switch (element.Kind)
        {
            case FunctionKind.Field:
                var value = element.Value?.Call(self, []) ?? JsValue.Undefined;
                (value.AsFunction as ScriptFunction)?.NameAfter(element.Key);
                self.Put(element.Key, value);
                break;
            case FunctionKind.Method:
                self.Put(element.Key, element.Value!, PropertyFlags.None);
                break;
            default:
                self.TryGetOwn(element.Key, out var own);
                self.DefineOwn(element.Key, new Property(
                    element.Kind == FunctionKind.Getter
                        ? new Accessor(element.Value, own.Accessor?.Set)
                        : new Accessor(own.Accessor?.Get, element.Value),
                    PropertyFlags.None));
                break;
        }
    }

    /// <summary>An arrow function runs in the context of the function around it.</summary>
    private JsValue Run(CallContext call, JsValue[] arguments)
    {
        Realm.Budget.EnterCall();
        try
        {
            var frame = new Frame(Realm, Template, environment, call, arguments);
            if (Template.IsGenerator)
                return GeneratorObject.Start(this, frame);
            return Template.IsAsync ? AsyncRun.Start(frame) : frame.Run();
        }
        finally
        {
            Realm.Budget.LeaveCall();
        }
    }
}
