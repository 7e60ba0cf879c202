using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Reading and changing the parts of a date.</summary>
internal static partial class DateType
{
    private delegate DateFields Change(DateFields fields, double[] values);

    private static void AddGetters(BuiltinTable table)
    {
        (string Name, Func<DateFields, double> Field)[] fields =
        [
            ("FullYear", f => f.Year), ("Month", f => f.Month), ("Date", f => f.Day), ("Hours", f => f.Hours),
            ("Minutes", f => f.Minutes), ("Seconds", f => f.Seconds), ("Milliseconds", f => f.Milliseconds),
        ];
        foreach (var (name, field) in fields)
            foreach (var zone in (ReadOnlySpan<string>)["get", "getUTC"])
                table.Method(zone + name, 0, (_, self, _) =>
                    This(self).Time is var time && double.IsNaN(time) ? double.NaN : field(DateFields.Of(time)));
        foreach (var zone in (ReadOnlySpan<string>)["get", "getUTC"])
            table.Method(zone + "Day", 0, (_, self, _) =>
                This(self).Time is var time && double.IsNaN(time) ? double.NaN : DateFields.WeekDay(time));
        table
            .Method("getTime", 0, (_, self, _) => This(self).Time)
            .Method("valueOf", 0, (_, self, _) => This(self).Time)
            .Method("getYear", 0, (_, self, _) => DateFields.Of(This(self).Time).Year - 1900)
            .Method("getTimezoneOffset", 0, (_, self, _) => double.IsNaN(This(self).Time) ? double.NaN : 0);
    }

    private static void AddSetters(BuiltinTable table)
    {
        (string Name, int Count, Change Change)[] fields =
        [
            ("FullYear", 3, (f, v) => f with { Year = v[0], Month = Given(v, 1, f.Month), Day = Given(v, 2, f.Day) }),
            ("Month", 2, (f, v) => f with { Month = v[0], Day = Given(v, 1, f.Day) }),
            ("Date", 1, (f, v) => f with { Day = v[0] }),
            ("Hours", 4, (f, v) => f with
            {
                Hours = v[0], Minutes = Given(v, 1, f.Minutes), Seconds = Given(v, 2, f.Seconds), Milliseconds = Given(v, 3, f.Milliseconds),
            }),
            ("Minutes", 3, (f, v) => f with { Minutes = v[0], Seconds = Given(v, 1, f.Seconds), Milliseconds = Given(v, 2, f.Milliseconds) }),
            ("Seconds", 2, (f, v) => f with { Seconds = v[0], Milliseconds = Given(v, 1, f.Milliseconds) }),
            ("Milliseconds", 1, (f, v) => f with { Milliseconds = v[0] }),
        ];
        foreach (var (name, count, change) in fields)
            foreach (var zone in (ReadOnlySpan<string>)["set", "setUTC"])
                table.Method(zone + name, count, (_, self, arguments) => Set(This(self), name == "FullYear", arguments, change));
        table.Method("setTime", 1, (_, self, arguments) => This(self).Time = DateFields.Clip(Coerce.ToNumber(arguments[0])));
    }

    private static double Given(double[] values, int index, double otherwise) => index < values.Length ? values[index] : otherwise;

    private static JsValue Set(DateObject date, bool revives, Arguments arguments, Change change)
    {
        var values = arguments.Count == 0 ? [double.NaN] : arguments.Values.Select(Coerce.ToNumber).ToArray();
        if (double.IsNaN(date.Time) && !revives)
            return double.NaN;
        var fields = DateFields.Of(double.IsNaN(date.Time) ? 0 : date.Time);
        return date.Time = change(fields, values).ToTime();
    }
}
