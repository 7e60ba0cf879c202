using System.Numerics;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>Operators of numbers and BigInts.</summary>
internal static class Arithmetic
{
    public static JsValue Apply(string op, JsValue left, JsValue right)
    {
        left = Coerce.ToNumeric(left);
        right = Coerce.ToNumeric(right);
        if (left.IsNumber && right.IsNumber)
            return Numbers(op, left.AsNumber, right.AsNumber);
        if (left.IsBigInt && right.IsBigInt)
            return BigIntText.Checked(BigInts(op, left.AsBigInt, right.AsBigInt));
        throw JsError.Type("Cannot mix BigInt and other types, use explicit conversions");
    }

    public static double Power(double x, double y)
    {
        if (double.IsNaN(y) || (Math.Abs(x) == 1 && double.IsInfinity(y)))
            return double.NaN;
        return Math.Pow(x, y);
    }

    private static double Numbers(string op, double x, double y) => op switch
    {
        "+" => x + y,
        "-" => x - y,
        "*" => x * y,
        "/" => x / y,
        "%" => x % y,
        "**" => Power(x, y),
        "&" => Coerce.ToInt32(x) & Coerce.ToInt32(y),
        "|" => Coerce.ToInt32(x) | Coerce.ToInt32(y),
        "^" => Coerce.ToInt32(x) ^ Coerce.ToInt32(y),
        "<<" => Coerce.ToInt32(x) << (Coerce.ToInt32(y) & 31),
        ">>" => Coerce.ToInt32(x) >> (Coerce.ToInt32(y) & 31),
        ">>>" => (uint)Coerce.ToInt32(x) >> (Coerce.ToInt32(y) & 31),
        _ => throw new InvalidOperationException(op),
    };

    private static BigInteger BigInts(string op, BigInteger x, BigInteger y)
    {
        switch (op)
        {
            case "+": return x + y;
            case "-": return x - y;
            case "*": return x * y;
            case "/" or "%" when y.IsZero: throw JsError.Range("Division by zero");
            case "/": return BigInteger.Divide(x, y);
            case "%": return BigInteger.Remainder(x, y);
            case "**":
                if (y.Sign < 0)
                    throw JsError.Range("Exponent must be non-negative");
                if (y * Math.Max(1, x.GetByteCount()) > BigIntText.MaxDigits && BigInteger.Abs(x) > 1)
                    throw JsError.Range("Maximum BigInt size exceeded");
                // For -1, 0 and 1 only the parity of a huge exponent matters.
                return BigInteger.Pow(x, BigInteger.Abs(x) > 1 ? (int)y : y.IsZero ? 0 : y.IsEven ? 2 : 1);
            case "&": return x & y;
            case "|": return x | y;
            case "^": return x ^ y;
            case "<<" or ">>":
                var shift = op == "<<" ? y : -y;
                if (shift > BigIntText.MaxDigits * 8)
                    throw JsError.Range("Maximum BigInt size exceeded");
                return shift.Sign >= 0 ? x << (int)shift : x >> (int)BigInteger.Min(-shift, int.MaxValue);
            case ">>>": throw JsError.Type("BigInts have no unsigned right shift, use >> instead");
            default: throw new InvalidOperationException(op);
        }
    }
}
