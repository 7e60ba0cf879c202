using System.Globalization;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Dates as text and text as dates.</summary>
internal static partial class DateText
{
    private static readonly string[] Days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static string Iso(double time)
    {
        if (double.IsNaN(time))
            throw JsError.Range("Invalid time value");
        var f = DateFields.Of(time);
        var year = f.Year is >= 0 and <= 9999
            ? f.Year.ToString("0000", CultureInfo.InvariantCulture)
            : (f.Year < 0 ? "-" : "+") + Math.Abs(f.Year).ToString("000000", CultureInfo.InvariantCulture);
        return $"{year}-{f.Month + 1:00}-{f.Day:00}T{f.Hours:00}:{f.Minutes:00}:{f.Seconds:00}.{f.Milliseconds:000}Z";
    }

    public static string Full(double time) =>
        double.IsNaN(time) ? "Invalid Date" : $"{Day(time)} {Time(time)}";

    public static string Day(double time)
    {
        if (double.IsNaN(time))
            return "Invalid Date";
        var f = DateFields.Of(time);
        return $"{Days[DateFields.WeekDay(time)]} {Months[(int)f.Month]} {f.Day:00} {Year(f)}";
    }

    public static string Time(double time)
    {
        if (double.IsNaN(time))
            return "Invalid Date";
        var f = DateFields.Of(time);
        return $"{f.Hours:00}:{f.Minutes:00}:{f.Seconds:00} GMT+0000 (Coordinated Universal Time)";
    }

    public static string Utc(double time)
    {
        if (double.IsNaN(time))
            return "Invalid Date";
        var f = DateFields.Of(time);
        return $"{Days[DateFields.WeekDay(time)]}, {f.Day:00} {Months[(int)f.Month]} {Year(f)} {f.Hours:00}:{f.Minutes:00}:{f.Seconds:00} GMT";
    }

    /// <summary>Milliseconds since 1970, or NaN.</summary>
    public static double Parse(string text)
    {
        var match = IsoForm().Match(text.Trim());
        if (match.Success)
            return FromIso(match);
        return DateTimeOffset.TryParse(
            Comment().Replace(text, ""), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var date)
            ? date.ToUnixTimeMilliseconds() : double.NaN;
    }

    private static double FromIso(Match match)
    {
        double Field(string name, double otherwise) =>
            match.Groups[name] is { Success: true } group ? double.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : otherwise;

        var (month, day) = (Field("month", 1), Field("day", 1));
        var (hours, minutes, seconds) = (Field("hours", 0), Field("minutes", 0), Field("seconds", 0));
        if (month is < 1 or > 12 || day < 1 || day > DaysIn(Field("year", 0), month) || minutes > 59 || seconds > 59
            || hours > 24 || (hours == 24 && minutes + seconds > 0) || match.Groups["year"].Value == "-000000")
            return double.NaN;
        var milliseconds = Math.Truncate(Field("fraction", 0) * 1000 + 1e-9);
        var time = new DateFields(Field("year", 0), month - 1, day, hours, minutes, seconds, milliseconds).ToTime();
        if (!match.Groups["offset"].Success)
            return time;
        var offset = Field("offsetHours", 0) * 60 + Field("offsetMinutes", 0);
        return DateFields.Clip(time - (match.Groups["offset"].Value == "-" ? -offset : offset) * 60_000);
    }

    private static double DaysIn(double year, double month) =>
        month is 4 or 6 or 9 or 11 ? 30 : month != 2 ? 31 : year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;

    private static string Year(DateFields f) =>
        f.Year < 0 ? "-" + Math.Abs(f.Year).ToString("000000", CultureInfo.InvariantCulture) : f.Year.ToString("0000", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>\d{4}|[+-]\d{6})(-(?<month>\d\d)(-(?<day>\d\d))?)?"
        + @"([Tt ](?<hours>\d\d):(?<minutes>\d\d)(:(?<seconds>\d\d)(?<fraction>[.,]\d+)?)?(?:[Zz]|(?<offset>[+-])(?<offsetHours>\d\d):?(?<offsetMinutes>\d\d))?)?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex IsoForm();

    [GeneratedRegex(@"\s*\([^)]*\)|(?<=GMT|UTC)(?=[+-]\d)|(?:GMT|UTC)(?=[+-])")]
    private static partial Regex Comment();
}
