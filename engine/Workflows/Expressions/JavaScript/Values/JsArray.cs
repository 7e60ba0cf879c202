using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>An array with dense storage; holes are Empty values.</summary>
internal class JsArray : JsObject
{
    /// <summary>Longest gap that an assignment beyond the end may leave.</summary>
    private const int MaxGap = 1_000_000;

    private readonly Budget _budget;
    private JsValue[] _items;
    private PropertyFlags _elementFlags = PropertyFlags.All;
    private bool _fixedLength;

    public JsArray(Realm realm, int capacity = 0) : this(realm, capacity == 0 ? [] : new JsValue[capacity], 0)
    {
    }

    private JsArray(Realm realm, JsValue[] items, int length) : base(realm.ArrayPrototype)
    {
        _budget = realm.Budget;
        _items = items;
        Length = length;
    }

    /// <summary>Takes the array over as its storage.</summary>
    public static JsArray Of(Realm realm, params JsValue[] items) => new(realm, items, items.Length);

    /// <summary>An array of what a list holds.</summary>
    public static JsArray FromList(Realm realm, List<JsValue> items) => Of(realm, [.. items]);

    public int Length { get; private set; }

    public override string Class => "Array";

    /// <summary>The elements, holes included.</summary>
    public ReadOnlySpan<JsValue> Items => _items.AsSpan(0, Length);

    /// <summary>True while elements can be written and added without any check.</summary>
    public bool IsPlain => Extensible && _elementFlags == PropertyFlags.All && !_fixedLength;

    /// <summary>Storage of a plain array, for methods that move elements about.</summary>
    public Span<JsValue> MutableItems => _items.AsSpan(0, Length);

    public void Add(JsValue value)
    {
        if (!IsPlain)
            throw JsError.Type($"Cannot add property {Length}, object is not extensible");
        Reserve(Length + 1);
        _items[Length++] = value;
    }

    /// <summary>Grows with holes or cuts; false when the length is fixed.</summary>
    public bool SetLength(int length)
    {
        if (length == Length)
            return true;
        if (_fixedLength || (length < Length && !_elementFlags.HasFlag(PropertyFlags.Configurable)))
            return false;
        if (length > Length)
        {
            Reserve(length);
            _items.AsSpan(Length, length - Length).Fill(JsValue.Empty);
        }
        else
        {
            _items.AsSpan(length, Length - length).Clear();
        }
        Length = length;
        return true;
    }

    /// <summary>Forbids removing (sealed) or also changing (frozen) elements.</summary>
    public void Restrict(PropertyFlags elementFlags)
    {
        _elementFlags &= elementFlags;
        _fixedLength |= !_elementFlags.HasFlag(PropertyFlags.Writable);
    }

    public override bool TryGetOwn(PropertyKey key, out Property property)
    {
        if (key.TryIndex(out var index))
        {
            if (index < Length && !_items[index].IsEmpty)
            {
                property = new Property(_items[index], _elementFlags);
                return true;
            }
            property = default;
            return false;
        }
        if (key.Raw is "length")
        {
            property = new Property(Length, _fixedLength ? PropertyFlags.None : PropertyFlags.Writable);
            return true;
        }
        return base.TryGetOwn(key, out property);
    }

    public override bool DefineOwn(PropertyKey key, Property property)
    {
        if (key.TryIndex(out var index))
        {
            if (property.IsAccessor)
                throw JsError.Type("Array elements cannot be accessors");
            if (index >= Length)
            {
                if (!Extensible || _fixedLength)
                    return false;
                if (index - Length > MaxGap)
                    throw JsError.Range("Invalid array length");
                SetLength(index + 1);
            }
            _items[index] = property.Value;
            return true;
        }
        if (key.Raw is not "length")
            return base.DefineOwn(key, property);
        _fixedLength |= !property.Writable;
        return SetLength(ToLength(property.Value));
    }

    public override bool Delete(PropertyKey key)
    {
        if (!key.TryIndex(out var index))
            return key.Raw is not "length" && base.Delete(key);
        if (index >= Length || _items[index].IsEmpty)
            return true;
        if (!_elementFlags.HasFlag(PropertyFlags.Configurable))
            return false;
        _items[index] = JsValue.Empty;
        return true;
    }

    public override List<PropertyKey> OwnKeys()
    {
        var keys = new List<PropertyKey>();
        for (var i = 0; i < Length; i++)
            if (!_items[i].IsEmpty)
                keys.Add(PropertyKey.Index(i));
        keys.Add("length");
        keys.AddRange(base.OwnKeys());
        return keys;
    }

    public override JsValue GetAt(JsValue key)
    {
        if (key.IsNumber)
        {
            var index = (int)key.AsNumber;
            if ((uint)index < (uint)Length && index == key.AsNumber && !_items[index].IsEmpty)
                return _items[index];
        }
        return base.GetAt(key);
    }

    public override bool SetAt(JsValue key, JsValue value)
    {
        if (key.IsNumber && IsPlain)
        {
            var index = (int)key.AsNumber;
            if (index == key.AsNumber)
            {
                if ((uint)index < (uint)Length)
                {
                    _items[index] = value;
                    return true;
                }
                if (index == Length)
                {
                    Add(value);
                    return true;
                }
            }
        }
        return base.SetAt(key, value);
    }

    /// <summary>A length given by a script.</summary>
    public static int ToLength(JsValue value)
    {
        var number = Coerce.ToNumber(value);
        if (number < 0 || number != Math.Floor(number) || number > 4294967295 || double.IsNaN(number))
            throw JsError.Range("Invalid array length");
        return number < int.MaxValue ? (int)number : throw new LimitExceeded("Memory");
    }

    private void Reserve(int length)
    {
        if (length <= _items.Length)
            return;
        var capacity = Math.Max(length, Math.Max(4, (int)Math.Min((long)_items.Length * 2, int.MaxValue / 32)));
        _budget.Allocate(capacity * 16L);
        Array.Resize(ref _items, capacity);
    }
}
