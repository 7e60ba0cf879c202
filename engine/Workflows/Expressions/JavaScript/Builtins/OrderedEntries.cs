using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Entries of a Map or Set in order of insertion; they may change while somebody walks over them.</summary>
internal sealed class OrderedEntries
{
    private readonly Dictionary<JsValue, int> _positions = new(KeyComparer.Instance);
    private readonly List<(JsValue Key, JsValue Value, bool Present)> _entries = [];

    public int Count => _positions.Count;

    public bool Has(JsValue key) => _positions.ContainsKey(key);

    public JsValue Get(JsValue key) => _positions.TryGetValue(key, out var position) ? _entries[position].Value : JsValue.Undefined;

    public void Set(JsValue key, JsValue value)
    {
        if (key.IsNumber && key.AsNumber == 0)
            key = 0;
        if (_positions.TryGetValue(key, out var position))
        {
            _entries[position] = (key, value, true);
            return;
        }
        _positions.Add(key, _entries.Count);
        _entries.Add((key, value, true));
    }

    public bool Remove(JsValue key)
    {
        if (!_positions.Remove(key, out var position))
            return false;
        _entries[position] = default;
        return true;
    }

    public void Clear()
    {
        _positions.Clear();
        // Positions stay, so that running walks do not start again.
        for (var i = 0; i < _entries.Count; i++)
            _entries[i] = default;
    }

    public IEnumerable<(JsValue Key, JsValue Value)> Walk()
    {
        for (var i = 0; i < _entries.Count; i++)
            if (_entries[i] is (var key, var value, true))
                yield return (key, value);
    }

    private sealed class KeyComparer : IEqualityComparer<JsValue>
    {
        public static readonly KeyComparer Instance = new();

        public bool Equals(JsValue x, JsValue y) => Operators.SameValueZero(x, y);

        public int GetHashCode(JsValue value) => value.Type switch
        {
            JsType.Number => value.AsNumber == 0 ? 0 : value.AsNumber.GetHashCode(),
            JsType.String => value.AsString.GetHashCode(StringComparison.Ordinal),
            JsType.Boolean => value.AsBoolean ? 1 : 2,
            JsType.BigInt => value.AsBigInt.GetHashCode(),
            JsType.Symbol => value.AsSymbol.GetHashCode(),
            JsType.Object => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.AsObject),
            _ => (int)value.Type,
        };
    }
}
