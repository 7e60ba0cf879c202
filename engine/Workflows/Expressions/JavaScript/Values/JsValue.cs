using System.Numerics;
using System.Runtime.CompilerServices;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>The language types; Empty marks array holes and bindings before their declaration ran.</summary>
internal enum JsType { Undefined, Null, Boolean, Number, String, Symbol, BigInt, Object, Empty }

/// <summary>One JavaScript value. It is a struct so that arithmetic allocates nothing.</summary>
internal readonly struct JsValue
{
    private sealed class Tag;

    private static readonly Tag NumberTag = new();
    private static readonly Tag BooleanTag = new();
    private static readonly Tag NullTag = new();
    private static readonly Tag EmptyTag = new();

    public static readonly JsValue Undefined;
    public static readonly JsValue Null = new(NullTag, 0);
    public static readonly JsValue Empty = new(EmptyTag, 0);
    public static readonly JsValue True = new(BooleanTag, 1);
    public static readonly JsValue False = new(BooleanTag, 0);
    public static readonly JsValue NaN = double.NaN;

    private readonly object? _reference;
    private readonly double _number;

    private JsValue(object? reference, double number)
    {
        _reference = reference;
        _number = number;
    }

    public bool IsUndefined => _reference is null;
    public bool IsNull => ReferenceEquals(_reference, NullTag);
    public bool IsNullish => _reference is null || ReferenceEquals(_reference, NullTag);
    public bool IsEmpty => ReferenceEquals(_reference, EmptyTag);
    public bool IsNumber => ReferenceEquals(_reference, NumberTag);
    public bool IsBoolean => ReferenceEquals(_reference, BooleanTag);
    public bool IsString => _reference is string or Rope;
    public bool IsSymbol => _reference is JsSymbol;
    public bool IsBigInt => _reference is BigInteger;
    public bool IsObject => _reference is JsObject;
    public bool IsCallable => _reference is JsFunction { IsCallable: true };

    public double AsNumber => _number;
    public bool AsBoolean => _number != 0;
    public BigInteger AsBigInt => (BigInteger)_reference!;
    public JsSymbol AsSymbol => (JsSymbol)_reference!;
    public JsObject AsObject => Unsafe.As<JsObject>(_reference!);
    public JsFunction? AsFunction => _reference is JsFunction { IsCallable: true } function ? function : null;

    public string AsString => _reference as string ?? ((Rope)_reference!).Flatten();
    public int StringLength => _reference is string s ? s.Length : ((Rope)_reference!).Length;

    public JsType Type => _reference switch
    {
        null => JsType.Undefined,
        string or Rope => JsType.String,
        JsObject => JsType.Object,
        JsSymbol => JsType.Symbol,
        BigInteger => JsType.BigInt,
        _ => ReferenceEquals(_reference, NumberTag) ? JsType.Number
            : ReferenceEquals(_reference, BooleanTag) ? JsType.Boolean
            : ReferenceEquals(_reference, NullTag) ? JsType.Null : JsType.Empty,
    };

    /// <summary>The object when it is one of the wanted kind, else null.</summary>
    public T? As<T>() where T : JsObject => _reference as T;

    /// <summary>Joins two strings without copying while they are long.</summary>
    public static JsValue Concat(JsValue left, JsValue right) =>
        left.StringLength == 0 ? right
        : right.StringLength == 0 ? left
        : left.StringLength + right.StringLength < Rope.Threshold ? left.AsString + right.AsString
        : new JsValue(new Rope(left._reference!, right._reference!, left.StringLength + (long)right.StringLength), 0);

    /// <summary>True when both hold the same object, string instance or symbol.</summary>
    public bool SameReference(JsValue other) => ReferenceEquals(_reference, other._reference);

    public static implicit operator JsValue(double value) => new(NumberTag, value);
    public static implicit operator JsValue(bool value) => value ? True : False;
    public static implicit operator JsValue(string value) => new(value, 0);
    public static implicit operator JsValue(BigInteger value) => new(value, 0);
    public static implicit operator JsValue(JsSymbol value) => new(value, 0);
    public static implicit operator JsValue(JsObject? value) => value is null ? Null : new(value, 0);
}
