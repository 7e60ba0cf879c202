using System.Globalization;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>A property name: text or symbol.</summary>
internal readonly struct PropertyKey(object raw) : IEquatable<PropertyKey>
{
    public object Raw { get; } = raw;

    public bool IsSymbol => Raw is JsSymbol;
    public bool IsPrivate => Raw is JsSymbol { IsPrivate: true };
    public string? Text => Raw as string;

    /// <summary>The key as scripts see it.</summary>
    public JsValue ToValue() => Raw is string s ? s : (JsValue)(JsSymbol)Raw;

    public override string ToString() => Raw is string s ? s : ((JsSymbol)Raw).IsPrivate ? ((JsSymbol)Raw).Description! : Raw.ToString()!;

    /// <summary>True for canonical array indexes: 0, 1, … without sign, leading zero or exponent.</summary>
    public bool TryIndex(out int index)
    {
        index = 0;
        if (Raw is not string s || s.Length is 0 or > 10 || !char.IsAsciiDigit(s[0]) || (s[0] == '0' && s.Length > 1))
            return false;
        return int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < int.MaxValue;
    }

    public static PropertyKey Index(int index) => new(NumberText.Small(index));

    public bool Equals(PropertyKey other) =>
        ReferenceEquals(Raw, other.Raw) || (Raw is string a && other.Raw is string b && a == b);

    public override bool Equals(object? obj) => obj is PropertyKey key && Equals(key);
    public override int GetHashCode() => Raw.GetHashCode();
    public static bool operator ==(PropertyKey left, PropertyKey right) => left.Equals(right);
    public static bool operator !=(PropertyKey left, PropertyKey right) => !left.Equals(right);
    public static implicit operator PropertyKey(string text) => new(text);
    public static implicit operator PropertyKey(JsSymbol symbol) => new(symbol);
}
