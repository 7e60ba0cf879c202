using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Anything with a length and indexes, as array methods see it. Taking one charges for a walk over it.</summary>
internal readonly struct ArrayLike
{
    private readonly JsArray? _array;

    public ArrayLike(Realm realm, JsValue value)
    {
        Target = Coerce.ToObject(realm, value);
        _array = Target as JsArray;
        Length = _array?.Length ?? Math.Clamp(Coerce.ToInteger(Target.Get("length")), 0, 9007199254740991);
        realm.Budget.Charge((long)Length);
    }

    public JsObject Target { get; }
    public double Length { get; }

    /// <summary>Length as a count of things to store.</summary>
    public int Count => Length < int.MaxValue ? (int)Length : throw JsError.Range("Invalid array length");

    public JsValue this[double index] => _array is not null ? _array.GetAt(index) : Target.GetAt(index);

    /// <summary>False for holes.</summary>
    public bool Has(int index) =>
        _array is not null && index < _array.Length && !_array.Items[index].IsEmpty || Target.Has(PropertyKey.Index(index));

    public void Set(double index, JsValue value)
    {
        if (!Target.SetAt(index, value))
            throw JsError.Type($"Cannot assign to read only property '{NumberText.Format(index)}'");
    }

    public void Delete(double index)
    {
        if (!Target.Delete(NumberText.Format(index)))
            throw JsError.Type($"Cannot delete property '{NumberText.Format(index)}'");
    }

    public void SetLength(double length)
    {
        if (!Target.Set("length", length))
            throw JsError.Type("Cannot assign to read only property 'length'");
    }
}
