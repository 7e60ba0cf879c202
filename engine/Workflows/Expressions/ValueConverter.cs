using System.Collections;
using System.Globalization;

namespace SeguimientoDesempeno.Workflows.Expressions;

/// <summary>
/// Converts values to the types of inputs and variables, as lenient as genuine Elsa: text that is no number gives the
/// type's zero, empty text gives null, halves round to even; errors are an overflow, text that looks like JSON of something
/// else, and bytes that are not base 64.
/// </summary>
internal static class ValueConverter
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static object? Convert(object? value, DataType type)
    {
        if (value is null || type.Kind == DataKind.Object)
        {
            return value;
        }

        if (value is string { Length: 0 } && type.Kind is not DataKind.String)
        {
            return type.Kind switch
            {
                DataKind.DateTime => default(DateTime),
                DataKind.DateTimeOffset => default(DateTimeOffset),
                _ => null,
            };
        }

        if (value is string text && LooksLikeJson(text)
            && type.Kind is (DataKind.Decimal or DataKind.DateTime or DataKind.DateTimeOffset or DataKind.TimeSpan or DataKind.Guid))
        {
            throw new TypeConversionException(text, type.Kind);
        }

        return type.Kind switch
        {
            DataKind.String => ToText(value),
            DataKind.Boolean => ToBoolean(value),
            DataKind.Int16 => checked((short)ToInteger(value, short.MinValue, short.MaxValue)),
            DataKind.Int32 => checked((int)ToInteger(value, int.MinValue, int.MaxValue)),
            DataKind.Int64 => ToInteger(value, long.MinValue, long.MaxValue),
            DataKind.Single => (float)ToDouble(value),
            DataKind.Double => ToDouble(value),
            DataKind.Decimal => ToDecimal(value),
            DataKind.DateTime => ToDateTime(value),
            DataKind.DateTimeOffset => ToDateTimeOffset(value),
            DataKind.TimeSpan => ToTimeSpan(value),
            DataKind.Guid => value is Guid ? value : Guid.TryParse(ToText(value), out var guid) ? guid : Guid.Empty,
            DataKind.Dictionary => ToDictionary(value),
            DataKind.List => ToList(value, type.Element ?? DataType.Object),
            DataKind.Items => ToItems(value),
            DataKind.Json => value is string json ? Parsed(json, type.Kind) : value,
            DataKind.Bytes => value is string encoded ? System.Convert.FromBase64String(encoded) : value,
            _ => value,
        };
    }

    /// <summary>Text form of any value.</summary>
    public static string ToText(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "True" : "False",
        DateTime moment => moment.ToString("MM/dd/yyyy HH:mm:ss", Invariant),
        DateTimeOffset moment => moment.ToString("MM/dd/yyyy HH:mm:ss zzz", Invariant),
        IDictionary or IList => PlainJson.Write(value),
        IFormattable formattable => formattable.ToString(null, Invariant),
        _ => PlainJson.Write(value),
    };

    public static bool ToBoolean(object? value) => value switch
    {
        bool flag => flag,
        string text => bool.TryParse(text, out var flag) && flag,
        double number => number != 0,
        float number => number != 0,
        decimal number => number != 0,
        IConvertible and not DateTime => System.Convert.ToInt64(value, Invariant) != 0,
        _ => false,
    };

    public static double ToDouble(object value) => value switch
    {
        double number => number,
        string text => double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, Invariant, out var number) ? number : 0,
        IConvertible and not DateTime => System.Convert.ToDouble(value, Invariant),
        _ => 0,
    };

    private static long ToInteger(object value, long least, long greatest)
    {
        switch (value)
        {
            case int number:
                return Within(number, least, greatest);
            case long number:
                return Within(number, least, greatest);
            case string text:
                if (!decimal.TryParse(text, NumberStyles.Integer, Invariant, out var parsed))
                {
                    return 0;
                }

                return Within(parsed, least, greatest);
            case double number:
                var rounded = Math.Round(number, MidpointRounding.ToEven);
                return rounded >= least && rounded <= greatest && rounded < 9.2233720368547758e18 ? (long)rounded : throw Overflow(value);
            case IConvertible and not DateTime:
                return Within(Math.Round(System.Convert.ToDecimal(value, Invariant), MidpointRounding.ToEven), least, greatest);
            default:
                return 0;
        }
    }

    private static long Within(decimal number, long least, long greatest) =>
        number >= least && number <= greatest ? (long)number : throw Overflow(number);

    private static OverflowException Overflow(object value) =>
        new($"El valor {ToText(value)} no cabe en el tipo entero que se pide.");

    private static decimal ToDecimal(object value) => value switch
    {
        decimal number => number,
        string text => decimal.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, Invariant, out var number) ? number : 0,
        IConvertible and not DateTime => System.Convert.ToDecimal(value, Invariant),
        _ => 0,
    };

    private static DateTime ToDateTime(object value) => value switch
    {
        DateTime moment => moment,
        DateTimeOffset moment => moment.UtcDateTime,
        _ => DateTime.TryParse(ToText(value), Invariant, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment) ? moment : default,
    };

    private static DateTimeOffset ToDateTimeOffset(object value) => value switch
    {
        DateTimeOffset moment => moment,
        DateTime moment => new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)),
        _ => DateTimeOffset.TryParse(ToText(value), Invariant, DateTimeStyles.AssumeUniversal, out var moment) ? moment : default,
    };

    private static TimeSpan ToTimeSpan(object value) =>
        value is TimeSpan span ? span : TimeSpan.TryParse(ToText(value), Invariant, out span) ? span : TimeSpan.Zero;

    private static bool LooksLikeJson(string text) => text.AsSpan().TrimStart() is ['{' or '[', ..];

    /// <summary>The object or list that a JSON text holds; null for any other text.</summary>
    private static object? Parsed(string text, DataKind kind) =>
        LooksLikeJson(text) ? PlainJson.TryParse(text) ?? throw new TypeConversionException(text, kind) : null;

    private static OrderedDictionary<string, object?>? ToDictionary(object value) => value is string text
        ? Parsed(text, DataKind.Dictionary) switch
        {
            null => null,
            OrderedDictionary<string, object?> map => map,
            _ => throw new TypeConversionException(text, DataKind.Dictionary),
        }
        : value as OrderedDictionary<string, object?>;

    private static List<object?>? ToList(object value, DataType element)
    {
        if (value is string text)
        {
            return Parsed(text, DataKind.List) switch
            {
                null when element.Kind == DataKind.String => [text],
                null => null,
                List<object?> items when items.TrueForAll(item => Fits(item, element.Kind)) => ToList(items, element),
                _ => throw new TypeConversionException(text, DataKind.List),
            };
        }

        if (value is IDictionary or OrderedDictionary<string, object?> || value is not IEnumerable elements)
        {
            return null;
        }

        var list = new List<object?>();
        foreach (var item in elements)
        {
            list.Add(Convert(item, element));
        }

        return list;
    }

    /// <summary>What a loop goes through: a list's elements, those that a JSON text holds, or the characters of any other text.</summary>
    private static List<object?> ToItems(object value) => value switch
    {
        string text when !LooksLikeJson(text) => [.. text.Select(character => character.ToString())],
        IDictionary or OrderedDictionary<string, object?> => throw new TypeConversionException(ToText(value), DataKind.Items),
        string or IEnumerable => ToList(value, DataType.Object)!,
        _ => throw new TypeConversionException(ToText(value), DataKind.Items),
    };

    /// <summary>JSON text has to have elements of the right sort, where a list of values may have others that are converted.</summary>
    private static bool Fits(object? item, DataKind kind) => kind switch
    {
        DataKind.String => item is null or string,
        DataKind.Int16 or DataKind.Int32 or DataKind.Int64 => item is int or long or double or decimal,
        _ => true,
    };
}
