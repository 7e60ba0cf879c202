using System.Numerics;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>Math</c>.</summary>
internal static class MathNamespace
{
    public static readonly BuiltinTable Table = new BuiltinTable()
        .Constant("PI", Math.PI).Constant("E", Math.E).Constant("LN2", 0.6931471805599453).Constant("LN10", 2.302585092994046)
        .Constant("LOG2E", 1.4426950408889634).Constant("LOG10E", 0.4342944819032518).Constant("SQRT2", 1.4142135623730951)
        .Constant("SQRT1_2", 0.7071067811865476)
        .Constant(JsSymbol.ToStringTag, "Math", PropertyFlags.Configurable)
        .Method("max", 2, (_, _, arguments) => Fold(arguments, double.NegativeInfinity, Math.Max))
        .Method("min", 2, (_, _, arguments) => Fold(arguments, double.PositiveInfinity, Math.Min))
        .Method("hypot", 2, (_, _, arguments) => Hypot(arguments))
        .Method("random", 0, (_, _, _) => Random.Shared.NextDouble())
        .Method("pow", 2, (_, _, a) => Arithmetic.Power(Coerce.ToNumber(a[0]), Coerce.ToNumber(a[1])))
        .Method("atan2", 2, (_, _, a) => Math.Atan2(Coerce.ToNumber(a[0]), Coerce.ToNumber(a[1])))
        .Method("imul", 2, (_, _, a) => unchecked(Coerce.ToInt32(a[0]) * Coerce.ToInt32(a[1])))
        .Method("clz32", 1, (_, _, a) => BitOperations.LeadingZeroCount(Coerce.ToUInt32(a[0])));

    static MathNamespace()
    {
        (string Name, Func<double, double> Function)[] functions =
        [
            ("abs", Math.Abs), ("floor", Math.Floor), ("ceil", Math.Ceiling), ("trunc", Math.Truncate), ("sqrt", Math.Sqrt),
            ("cbrt", CubeRoot), ("exp", Math.Exp), ("log", Math.Log), ("log2", Math.Log2), ("log10", Math.Log10),
            ("sin", Math.Sin), ("cos", Math.Cos), ("tan", Math.Tan), ("asin", Math.Asin), ("acos", Math.Acos), ("atan", Math.Atan),
            ("sinh", Math.Sinh), ("cosh", Math.Cosh), ("tanh", Math.Tanh), ("asinh", x => double.IsInfinity(x) || x == 0 ? x : Math.Log(x + Math.Sqrt(x * x + 1))),
            ("acosh", Math.Acosh), ("atanh", x => x == 0 ? x : 0.5 * Math.Log((1 + x) / (1 - x))), ("round", Round), ("fround", x => (float)x), ("expm1", Expm1), ("log1p", Log1p),
            ("sign", x => double.IsNaN(x) || x == 0 ? x : Math.Sign(x)),
        ];
        foreach (var (name, function) in functions)
            Table.Method(name, 1, (_, _, arguments) => function(Coerce.ToNumber(arguments[0])));
    }

    private static double Fold(Arguments arguments, double start, Func<double, double, double> choose)
    {
        foreach (var value in arguments.Values)
            start = choose(start, Coerce.ToNumber(value));
        return start;
    }

    private static double Hypot(Arguments arguments)
    {
        var values = arguments.Values.Select(Coerce.ToNumber).ToArray();
        if (Array.Exists(values, double.IsInfinity))
            return double.PositiveInfinity;
        var largest = values.Length == 0 ? 0 : values.Max(Math.Abs);
        return largest == 0 || double.IsNaN(largest) ? largest : largest * Math.Sqrt(values.Sum(v => v / largest * (v / largest)));
    }

    /// <summary>Halves go towards positive infinity.</summary>
    private static double Round(double x)
    {
        if (!double.IsFinite(x) || Math.Abs(x) >= 4503599627370496)
            return x;
        var floor = Math.Floor(x);
        return Math.CopySign(x - floor >= 0.5 ? floor + 1 : floor, x);
    }

    /// <summary>The system's root of a whole cube can be off by the last bit.</summary>
    private static double CubeRoot(double x)
    {
        var root = Math.Cbrt(x);
        var whole = Math.Round(root);
        return whole * whole * whole == x ? whole : root;
    }

    private static double Expm1(double x) =>
        Math.Abs(x) < 1e-5 ? x + x * x / 2 + x * x * x / 6 : Math.Exp(x) - 1;

    private static double Log1p(double x) =>
        Math.Abs(x) < 1e-5 ? x - x * x / 2 + x * x * x / 3 : Math.Log(1 + x);
}
