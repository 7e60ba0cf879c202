using System.Globalization;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>
/// <c>toLocaleString</c> and its kin. The process runs without culture data: numbers are written as in English (and in
/// Mexico), dates as in English unless another language puts the day first.
/// </summary>
internal static class LocalText
{
    /// <summary>A number with thousands apart and, unless the options say more, at most three decimals.</summary>
    public static string Number(double value, JsValue options)
    {
        if (double.IsNaN(value))
            return "NaN";
        var style = Option(options, "style");
        var currency = style == "currency" ? Option(options, "currency") ?? throw JsError.Type("Currency code is required with currency style.") : null;
        var usual = style switch { "currency" => 2, "percent" => 0, _ => 3 };
        var least = Digits(options, "minimumFractionDigits") ?? (style == "currency" ? 2 : 0);
        var most = Digits(options, "maximumFractionDigits") ?? Math.Max(least, usual);
        if (least > most)
            least = Digits(options, "minimumFractionDigits") is null ? most : throw JsError.Range("maximumFractionDigits value is out of range.");
        var size = Math.Abs(style == "percent" ? value * 100 : value);
        var digits = double.IsInfinity(size) ? "∞" : Grouped(ExactDecimal.Fixed(size, most), least);
        return (double.IsNegative(value) ? "-" : "") + Symbol(currency) + digits + (style == "percent" ? "%" : "");
    }

    /// <summary>Day, month and year as numbers.</summary>
    public static string Date(double time, JsValue language)
    {
        if (double.IsNaN(time))
            return "Invalid Date";
        var f = DateFields.Of(time);
        return DayFirst(language) ? $"{f.Day}/{f.Month + 1}/{f.Year}" : $"{f.Month + 1}/{f.Day}/{f.Year}";
    }

    /// <summary>Hours up to twelve, minutes and seconds.</summary>
    public static string Time(double time)
    {
        if (double.IsNaN(time))
            return "Invalid Date";
        var f = DateFields.Of(time);
        return $"{(f.Hours + 11) % 12 + 1}:{f.Minutes:00}:{f.Seconds:00} {(f.Hours < 12 ? "AM" : "PM")}";
    }

    public static string DateAndTime(double time, JsValue language) =>
        double.IsNaN(time) ? "Invalid Date" : $"{Date(time, language)}, {Time(time)}";

    private static bool DayFirst(JsValue language) =>
        language.IsString && !language.AsString.Equals("en", StringComparison.OrdinalIgnoreCase)
        && !language.AsString.StartsWith("en-US", StringComparison.OrdinalIgnoreCase);

    private static string Grouped(string text, int least)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text : text[..point];
        var decimals = point < 0 ? "" : text[(point + 1)..].TrimEnd('0');
        for (var at = whole.Length - 3; at > 0; at -= 3)
            whole = whole.Insert(at, ",");
        decimals = decimals.PadRight(least, '0');
        return decimals.Length == 0 ? whole : $"{whole}.{decimals}";
    }

    private static string Symbol(string? currency) => currency?.ToUpperInvariant() switch
    {
        null => "",
        "USD" => "$",
        "MXN" => "MX$",
        "EUR" => "€",
        "GBP" => "£",
        var other => other + "\u00a0",
    };

    private static string? Option(JsValue options, string name) =>
        options.As<JsObject>() is { } holder && holder.Get(name) is { IsUndefined: false } value ? Coerce.ToText(value) : null;

    private static int? Digits(JsValue options, string name)
    {
        if (Option(options, name) is not { } text)
            return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var digits) && digits is >= 0 and <= 100
            ? (int)digits : throw JsError.Range($"{name} value is out of range.");
    }
}
