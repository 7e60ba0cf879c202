namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>Properties in order of insertion; small maps are searched in line, larger ones through an index.</summary>
internal sealed class PropertyMap
{
    private const int IndexFrom = 9;

    private PropertyKey[] _keys = new PropertyKey[4];
    private Property[] _values = new Property[4];
    private Dictionary<PropertyKey, int>? _index;

    private int _removed;

    /// <summary>Positions in use, those of removed properties included.</summary>
    public int Count { get; private set; }

    /// <summary>Key at a position; its <c>Raw</c> is null where a property was removed.</summary>
    public PropertyKey KeyAt(int position) => _keys[position];

    public ref Property At(int position) => ref _values[position];

    public int Find(PropertyKey key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out var found) ? found : -1;
        for (var i = 0; i < Count; i++)
            if (ReferenceEquals(_keys[i].Raw, key.Raw))
                return i;
        if (key.Raw is not string)
            return -1;
        for (var i = 0; i < Count; i++)
            if (_keys[i] == key)
                return i;
        return -1;
    }

    public void Set(PropertyKey key, Property property)
    {
        var position = Find(key);
        if (position >= 0)
            _values[position] = property;
        else
            Add(key, property);
    }

    public void Remove(PropertyKey key)
    {
        var position = Find(key);
        if (position < 0)
            return;
        _keys[position] = default;
        _values[position] = default;
        _index?.Remove(key);
        if (++_removed > 8 && _removed > Count / 2)
            Compact();
    }

    private void Add(PropertyKey key, Property property)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Count * 2);
            Array.Resize(ref _values, Count * 2);
        }
        _keys[Count] = key;
        _values[Count++] = property;
        if (_index is not null)
            _index[key] = Count - 1;
        else if (Count >= IndexFrom)
            Reindex();
    }

    private void Compact()
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (_keys[i].Raw is null)
                continue;
            _keys[kept] = _keys[i];
            _values[kept++] = _values[i];
        }
        Array.Clear(_values, kept, Count - kept);
        Count = kept;
        _removed = 0;
        if (_index is not null)
            Reindex();
    }

    private void Reindex()
    {
        _index = new Dictionary<PropertyKey, int>(Count * 2);
        for (var i = 0; i < Count; i++)
            if (_keys[i].Raw is not null)
                _index[_keys[i]] = i;
    }
}
