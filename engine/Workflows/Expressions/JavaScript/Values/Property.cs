namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

[Flags]
internal enum PropertyFlags { None = 0, Writable = 1, Enumerable = 2, Configurable = 4, All = 7, Hidden = Writable | Configurable }

/// <summary>Getter and setter of an accessor property.</summary>
internal sealed record Accessor(JsFunction? Get, JsFunction? Set);

/// <summary>A property: value or accessor, and its attributes.</summary>
internal readonly struct Property
{
    public Property(JsValue value, PropertyFlags flags = PropertyFlags.All)
    {
        Value = value;
        Flags = flags;
    }

    public Property(Accessor accessor, PropertyFlags flags)
    {
        Accessor = accessor;
        Flags = flags & ~PropertyFlags.Writable;
    }

    public JsValue Value { get; }
    public Accessor? Accessor { get; }
    public PropertyFlags Flags { get; }

    public bool IsAccessor => Accessor is not null;
    public bool Writable => (Flags & PropertyFlags.Writable) != 0;
    public bool Enumerable => (Flags & PropertyFlags.Enumerable) != 0;
    public bool Configurable => (Flags & PropertyFlags.Configurable) != 0;

    /// <summary>What reading gives, calling the getter where there is one.</summary>
    public JsValue Read(JsValue receiver) =>
        Accessor is null ? Value : Accessor.Get is { } get ? get.Call(receiver, []) : JsValue.Undefined;

    public Property WithValue(JsValue value) => new(value, Flags);
    public Property WithFlags(PropertyFlags flags) => Accessor is null ? new(Value, flags) : new(Accessor, flags);
}
