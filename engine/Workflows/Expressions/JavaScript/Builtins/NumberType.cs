using System.Globalization;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>Number</c>.</summary>
internal static class NumberType
{
    private const double MaxSafe = 9007199254740991;

    public static readonly BuiltinType Type = new(
        "Number", 1,
        (_, _, arguments) => Convert(arguments),
        (realm, arguments, newTarget) => new JsWrapper(realm.PrototypeFor(newTarget, Type!), Convert(arguments)));

    static NumberType()
    {
        Type.Statics
            .Constant("MAX_SAFE_INTEGER", MaxSafe)
            .Constant("MIN_SAFE_INTEGER", -MaxSafe)
            .Constant("MAX_VALUE", double.MaxValue)
            .Constant("MIN_VALUE", double.Epsilon)
            .Constant("EPSILON", Math.Pow(2, -52))
            .Constant("NaN", double.NaN)
            .Constant("POSITIVE_INFINITY", double.PositiveInfinity)
            .Constant("NEGATIVE_INFINITY", double.NegativeInfinity)
            .Method("isInteger", 1, (_, _, arguments) => IsInteger(arguments[0]))
            .Method("isSafeInteger", 1, (_, _, arguments) => IsInteger(arguments[0]) && Math.Abs(arguments[0].AsNumber) <= MaxSafe)
            .Method("isFinite", 1, (_, _, arguments) => arguments[0].IsNumber && double.IsFinite(arguments[0].AsNumber))
            .Method("isNaN", 1, (_, _, arguments) => arguments[0].IsNumber && double.IsNaN(arguments[0].AsNumber))
            .Value("parseInt", realm => realm.Global.Get("parseInt"))
            .Value("parseFloat", realm => realm.Global.Get("parseFloat"));
        Type.Prototype
            .Method("toString", 1, (_, self, arguments) => ToText(This(self), Radix(arguments[0])))
            .Method("toLocaleString", 0, (_, self, arguments) => LocalText.Number(This(self), arguments[1]))
            .Method("valueOf", 0, (_, self, _) => This(self))
            .Method("toFixed", 1, ToFixed)
            .Method("toPrecision", 1, ToPrecision)
            .Method("toExponential", 1, ToExponential);
    }

    /// <summary>A radix argument; undefined is ten.</summary>
    public static int Radix(JsValue value)
    {
        var radix = value.IsUndefined ? 10 : Coerce.ToInteger(value);
        return radix is >= 2 and <= 36 ? (int)radix : throw JsError.Range("toString() radix must be between 2 and 36");
    }

    private static JsValue Convert(Arguments arguments)
    {
        var value = arguments.Count == 0 ? 0 : Coerce.ToNumeric(arguments[0]);
        return value.IsBigInt ? (double)value.AsBigInt : value;
    }

    private static bool IsInteger(JsValue value) =>
        value.IsNumber && double.IsFinite(value.AsNumber) && Math.Floor(value.AsNumber) == value.AsNumber;

    private static double This(JsValue self)
    {
        var value = self.As<JsWrapper>() is { } wrapper ? wrapper.Primitive : self;
        return value.IsNumber ? value.AsNumber : throw JsError.Type("Number expected");
    }

    private static int Digits(JsValue value, int least, string method)
    {
        var digits = Coerce.ToInteger(value);
        return digits >= least && digits <= 100
            ? (int)digits : throw JsError.Range($"{method} argument must be between {least} and 100");
    }

    private static JsValue ToFixed(Realm realm, JsValue self, Arguments arguments)
    {
        var value = This(self);
        var digits = Digits(arguments[0], 0, "toFixed() digits");
        if (!double.IsFinite(value) || Math.Abs(value) >= 1e21)
            return NumberText.Format(value);
        return (value < 0 ? "-" : "") + ExactDecimal.Fixed(Math.Abs(value), digits);
    }

    private static JsValue ToExponential(Realm realm, JsValue self, Arguments arguments)
    {
        var value = This(self);
        var digits = Digits(arguments[0], 0, "toExponential()");
        if (!double.IsFinite(value))
            return NumberText.Format(value);
        if (arguments[0].IsUndefined)
            return Compact(value.ToString("E16", CultureInfo.InvariantCulture), value.ToString("R", CultureInfo.InvariantCulture));
        return Scientific(value, digits);
    }

    private static JsValue ToPrecision(Realm realm, JsValue self, Arguments arguments)
    {
        var value = This(self);
        if (arguments[0].IsUndefined || !double.IsFinite(value))
            return NumberText.Format(value);
        var precision = Digits(arguments[0], 1, "toPrecision()");
        var exponent = value == 0 ? 0 : ExactDecimal.Leading(Math.Abs(value), precision).Exponent;
        return exponent < -6 || exponent >= precision
            ? Scientific(value, precision - 1)
            : (value < 0 ? "-" : "") + ExactDecimal.Fixed(Math.Abs(value), precision - 1 - exponent);
    }

    private static string Scientific(double value, int digits)
    {
        var (text, exponent) = value == 0 ? (new string('0', digits + 1), 0) : ExactDecimal.Leading(Math.Abs(value), digits + 1);
        var mantissa = digits == 0 ? text : $"{text[0]}.{text[1..]}";
        return $"{(value < 0 ? "-" : "")}{mantissa}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent)}";
    }

    /// <summary>Scientific form with as many digits as the shortest text has.</summary>
    private static string Compact(string scientific, string shortest)
    {
        var mantissa = shortest.Split('E')[0];
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('-').Trim('0').Length;
        return Scientific(double.Parse(scientific, CultureInfo.InvariantCulture), Math.Max(0, digits - 1));
    }

    private static string ToText(double value, int radix)
    {
        if (radix == 10 || !double.IsFinite(value))
            return NumberText.Format(value);
        var whole = Math.Truncate(Math.Abs(value));
        var fraction = Math.Abs(value) - whole;
        var text = BigIntText.Format(new System.Numerics.BigInteger(whole), radix);
        if (fraction > 0)
        {
            var digits = new System.Text.StringBuilder(".");
            var delta = Math.Max(double.Epsilon, (Math.BitIncrement(Math.Abs(value)) - Math.Abs(value)) / 2);
            do
            {
                fraction *= radix;
                delta *= radix;
                var digit = (int)fraction;
                digits.Append("0123456789abcdefghijklmnopqrstuvwxyz"[digit]);
                fraction -= digit;
                if (fraction > 0.5 && fraction + delta > 1)
                {
                    // The rest rounds up: carry into the digits already written.
                    var at = digits.Length - 1;
                    while (at > 0 && Value(digits[at]) == radix - 1)
                        digits.Length = at--;
                    if (at > 0)
                        digits[at] = "0123456789abcdefghijklmnopqrstuvwxyz"[Value(digits[at]) + 1];
                    break;
                }
            }
            while (fraction >= delta);
            text += digits;
        }
        return value < 0 ? "-" + text : text;
    }

    private static int Value(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : digit - 'a' + 10;
}
