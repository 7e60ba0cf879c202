namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Calendar arithmetic on milliseconds since 1970, in UTC.</summary>
internal readonly record struct DateFields(double Year, double Month, double Day, double Hours, double Minutes, double Seconds, double Milliseconds)
{
    public const double MillisecondsPerDay = 86_400_000;
    private const double MaxTime = 8.64e15;

    /// <summary>0 is Sunday.</summary>
    public static int WeekDay(double time) => (int)Modulo(Math.Floor(time / MillisecondsPerDay) + 4, 7);

    public static DateFields Of(double time)
    {
        var day = Math.Floor(time / MillisecondsPerDay);
        var rest = time - day * MillisecondsPerDay;
        // Civil date from days (proleptic Gregorian calendar), counted in 400-year eras from 1 March of year 0.
        var shifted = day + 719468;
        var era = Math.Floor(shifted / 146097);
        var dayOfEra = shifted - era * 146097;
        var yearOfEra = Math.Floor((dayOfEra - Math.Floor(dayOfEra / 1460) + Math.Floor(dayOfEra / 36524) - Math.Floor(dayOfEra / 146096)) / 365);
        var dayOfYear = dayOfEra - (365 * yearOfEra + Math.Floor(yearOfEra / 4) - Math.Floor(yearOfEra / 100));
        var shiftedMonth = Math.Floor((5 * dayOfYear + 2) / 153);
        var month = shiftedMonth < 10 ? shiftedMonth + 2 : shiftedMonth - 10;
        return new DateFields(
            yearOfEra + era * 400 + (month <= 1 ? 1 : 0), month, dayOfYear - Math.Floor((153 * shiftedMonth + 2) / 5) + 1,
            Math.Floor(rest / 3_600_000), Math.Floor(rest / 60_000) % 60, Math.Floor(rest / 1000) % 60, rest % 1000);
    }

    /// <summary>Milliseconds of these fields, which may lie outside their usual ranges; NaN when beyond what dates can be.</summary>
    public double ToTime()
    {
        if (!double.IsFinite(Year + Month + Day + Hours + Minutes + Seconds + Milliseconds))
            return double.NaN;
        var year = Math.Truncate(Year) + Math.Floor(Math.Truncate(Month) / 12);
        var month = Modulo(Math.Truncate(Month), 12);
        var shiftedYear = month <= 1 ? year - 1 : year;
        var era = Math.Floor(shiftedYear / 400);
        var yearOfEra = shiftedYear - era * 400;
        var dayOfYear = Math.Floor((153 * (month > 1 ? month - 2 : month + 10) + 2) / 5);
        var dayOfEra = yearOfEra * 365 + Math.Floor(yearOfEra / 4) - Math.Floor(yearOfEra / 100) + dayOfYear;
        var days = era * 146097 + dayOfEra - 719468 + Math.Truncate(Day) - 1;
        return Clip(
            days * MillisecondsPerDay + Math.Truncate(Hours) * 3_600_000 + Math.Truncate(Minutes) * 60_000
            + Math.Truncate(Seconds) * 1000 + Math.Truncate(Milliseconds));
    }

    public static double Clip(double time) =>
        double.IsNaN(time) || Math.Abs(time) > MaxTime ? double.NaN : Math.Truncate(time) + 0.0;

    private static double Modulo(double value, double divisor) => value - divisor * Math.Floor(value / divisor);
}
