using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>An ordinary object; exotic ones override the own-property operations.</summary>
internal class JsObject
{
    private JsObject? _prototype;
    private PropertyMap? _properties;

    /// <summary>Built-in properties not yet made; they are made when somebody asks for them.</summary>
    private BuiltinTable? _unmade;

    public JsObject(JsObject? prototype, BuiltinTable? builtins = null)
    {
        _prototype = prototype;
        _unmade = builtins;
    }

    public virtual JsObject? Prototype
    {
        get => _prototype;
        set => _prototype = value;
    }

    public bool Extensible { get; protected set; } = true;

    /// <summary>What <c>Object.prototype.toString</c> calls it.</summary>
    public virtual string Class => "Object";

    public virtual bool TryGetOwn(PropertyKey key, out Property property)
    {
        if (_properties is not null)
        {
            var position = _properties.Find(key);
            if (position >= 0)
            {
                property = _properties.At(position);
                return true;
            }
        }
        if (_unmade is not null && _unmade.TryMake(this, key, out property))
        {
            (_properties ??= new()).Set(key, property);
            return true;
        }
        property = default;
        return false;
    }

    /// <summary>Stores a property as it is; the checks are the caller's.</summary>
    public virtual bool DefineOwn(PropertyKey key, Property property)
    {
        (_properties ??= new()).Set(key, property);
        return true;
    }

    /// <summary>Removes an own property; false when it may not be removed.</summary>
    public virtual bool Delete(PropertyKey key)
    {
        MakeAll();
        if (!TryGetOwn(key, out var property))
            return true;
        if (!property.Configurable)
            return false;
        _properties!.Remove(key);
        return true;
    }

    /// <summary>Own keys: indexes in ascending order, then text, then symbols, each in order of insertion.</summary>
    public virtual List<PropertyKey> OwnKeys()
    {
        MakeAll();
        var keys = new List<PropertyKey>();
        if (_properties is null)
            return keys;
        List<(int Index, PropertyKey Key)>? indexes = null;
        for (var i = 0; i < _properties.Count; i++)
            if (_properties.KeyAt(i).TryIndex(out var index))
                (indexes ??= []).Add((index, _properties.KeyAt(i)));
        if (indexes is not null)
        {
            indexes.Sort((a, b) => a.Index.CompareTo(b.Index));
            keys.AddRange(indexes.ConvertAll(i => i.Key));
        }
        for (var i = 0; i < _properties.Count; i++)
            if (_properties.KeyAt(i) is { Text: not null } key && (indexes is null || !key.TryIndex(out _)))
                keys.Add(key);
        for (var i = 0; i < _properties.Count; i++)
            if (_properties.KeyAt(i) is { IsSymbol: true, IsPrivate: false } key)
                keys.Add(key);
        return keys;
    }

    /// <summary>Forbids new properties.</summary>
    public virtual bool PreventExtensions()
    {
        Extensible = false;
        return true;
    }

    public virtual bool Has(PropertyKey key)
    {
        for (var holder = this; holder is not null; holder = holder.Prototype)
        {
            if (holder.TryGetOwn(key, out _))
                return true;
            if (holder is JsProxy proxy && !ReferenceEquals(holder, this))
                return proxy.Has(key);
        }
        return false;
    }

    public JsValue Get(PropertyKey key) => Get(key, this);

    public virtual JsValue Get(PropertyKey key, JsValue receiver)
    {
        for (var holder = this; holder is not null; holder = holder.Prototype)
        {
            if (holder is JsProxy proxy && !ReferenceEquals(holder, this))
                return proxy.Get(key, receiver);
            if (holder.TryGetOwn(key, out var property))
                return property.Read(receiver);
        }
        return JsValue.Undefined;
    }

    /// <summary>Element or property by any value.</summary>
    public virtual JsValue GetAt(JsValue key) => Get(Coerce.ToPropertyKey(key));

    public virtual bool SetAt(JsValue key, JsValue value) => Set(Coerce.ToPropertyKey(key), value);

    public bool Set(PropertyKey key, JsValue value) => Set(key, value, this);

    /// <summary>Assigns; false when the property cannot be written.</summary>
    public virtual bool Set(PropertyKey key, JsValue value, JsValue receiver)
    {
        for (var holder = this; holder is not null; holder = holder.Prototype)
        {
            if (holder is JsProxy proxy && !ReferenceEquals(holder, this))
                return proxy.Set(key, value, receiver);
            if (!holder.TryGetOwn(key, out var property))
                continue;
            if (property.Accessor is { } accessor)
            {
                accessor.Set?.Call(receiver, [value]);
                return accessor.Set is not null;
            }
            if (!property.Writable)
                return false;
            if (receiver.IsObject && ReferenceEquals(holder, receiver.AsObject))
                return holder.DefineOwn(key, property.WithValue(value));
            break;
        }
        if (!receiver.IsObject)
            return false;
        var target = receiver.AsObject;
        return target.TryGetOwn(key, out var own)
            ? !own.IsAccessor && own.Writable && target.DefineOwn(key, own.WithValue(value))
            : target.Extensible && target.DefineOwn(key, new Property(value));
    }

    /// <summary>Adds or replaces a plain data property, as literals do.</summary>
    public void Put(PropertyKey key, JsValue value, PropertyFlags flags = PropertyFlags.All) =>
        DefineOwn(key, new Property(value, flags));

    /// <summary>A method by name; undefined and null mean none.</summary>
    public JsFunction? GetMethod(PropertyKey key)
    {
        var value = Get(key);
        return value.IsNullish ? null
            : value.AsFunction ?? throw JsError.Type($"{key} is not a function");
    }

    /// <summary>Calls a method of this object.</summary>
    public JsValue Invoke(PropertyKey key, params JsValue[] arguments) =>
        (Get(key).AsFunction ?? throw JsError.Type($"{key} is not a function")).Call(this, arguments);

    private void MakeAll()
    {
        if (_unmade is not { } table)
            return;
        foreach (var key in table.Keys)
            TryGetOwn(key, out _);
        _unmade = null;
    }
}
