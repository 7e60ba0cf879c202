using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>A built-in class: constructor, static members and prototype members.</summary>
internal sealed class BuiltinType
{
    private static int s_count;

    public BuiltinType(string name, int length = 0, NativeCode? call = null, NativeConstruct? construct = null, BuiltinType? parent = null)
    {
        Id = Interlocked.Increment(ref s_count) - 1;
        Name = name;
        Length = length;
        Call = call ?? ((_, _, _) => throw JsError.Type($"Class constructor {name} cannot be invoked without 'new'"));
        Construct = construct;
        Parent = parent;
        IsAbstract = call is null && construct is null;
        FunctionProperties.AddTo(Statics);
        Statics.Add("prototype", owner => new Property(((JsFunction)owner).Realm.Prototype(this), PropertyFlags.None));
        if (!IsAbstract)
            Prototype.Value("constructor", realm => realm.Constructor(this));
    }

    /// <summary>How many exist so far; ids are below it.</summary>
    public static int Count => Volatile.Read(ref s_count);

    public int Id { get; }
    public string Name { get; }
    public int Length { get; }
    public NativeCode Call { get; }
    public NativeConstruct? Construct { get; }
    public BuiltinType? Parent { get; }

    /// <summary>True for prototypes that have no constructor of their own, such as those of iterators.</summary>
    public bool IsAbstract { get; }

    public string PrototypeClass { get; init; } = "Object";
    public BuiltinTable Statics { get; } = new();
    public BuiltinTable Prototype { get; } = new();

    /// <summary>Sets the tag that <c>Object.prototype.toString</c> shows.</summary>
    public BuiltinType Tagged()
    {
        Prototype.Constant(JsSymbol.ToStringTag, Name, PropertyFlags.Configurable);
        return this;
    }
}
