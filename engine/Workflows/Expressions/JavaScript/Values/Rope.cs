namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>A long string under construction: appending in a loop costs no copy until somebody reads it.</summary>
internal sealed class Rope
{
    /// <summary>Shorter results are copied at once.</summary>
    public const int Threshold = 256;

    /// <summary>Longest string, in UTF-16 units.</summary>
    public const int MaxLength = 1 << 26;

    private object? _left;
    private object? _right;
    private string? _flat;

    public Rope(object left, object right, long length)
    {
        if (length > MaxLength)
            throw new JsError(ErrorKind.RangeError, "Invalid string length");
        _left = left;
        _right = right;
        Length = (int)length;
    }

    public int Length { get; }

    public string Flatten()
    {
        if (_flat is not null)
            return _flat;
        var buffer = new char[Length];
        var end = Length;
        var pending = new Stack<object>();
        pending.Push(this);
        while (pending.TryPop(out var part))
        {
            if (part is Rope { _flat: null } rope)
            {
                pending.Push(rope._left!);
                pending.Push(rope._right!);
                continue;
            }
            var text = part as string ?? ((Rope)part)._flat!;
            end -= text.Length;
            text.CopyTo(0, buffer, end, text.Length);
        }
        _flat = new string(buffer);
        _left = _right = null;
        return _flat;
    }
}
