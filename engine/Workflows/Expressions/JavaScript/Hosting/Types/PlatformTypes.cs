using System.Globalization;
using SeguimientoDesempeno.Workflows.Execution.Log;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting.Types;

/// <summary>
/// The types beside JavaScript's own that scripts of Elsa may name, with the members that people use in mappings. Moments are
/// dates of the script; durations and ids are values that a script can pass on, compare as text and print.
/// </summary>
internal static class PlatformTypes
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private static readonly BuiltinTable LogModes = Modes();
    private static readonly BuiltinType DateTimeType = Moments("DateTime");
    private static readonly BuiltinType DateTimeOffsetType = Moments("DateTimeOffset");
    private static readonly BuiltinType TimeSpanType = Durations();
    private static readonly BuiltinType GuidType = Ids();

    public static BuiltinTable AddPlatformTypes(this BuiltinTable table) => table
        .Value("DateTime", realm => realm.Constructor(DateTimeType))
        .Value("DateTimeOffset", realm => realm.Constructor(DateTimeOffsetType))
        .Value("TimeSpan", realm => realm.Constructor(TimeSpanType))
        .Value("Guid", realm => realm.Constructor(GuidType))
        .Value("Random", realm => realm.Constructor(RandomType.Type))
        .Value("LogPersistenceMode", realm => new BuiltinObject(realm, realm.ObjectPrototype, LogModes));

    private static BuiltinTable Modes()
    {
        var table = new BuiltinTable();
        foreach (var mode in Enum.GetValues<LogPersistenceMode>())
        {
            table.Constant(mode.ToString(), (JsValue)(double)(int)mode, PropertyFlags.Enumerable);
        }

        return table;
    }

    /// <summary>The server's local time is UTC.</summary>
    private static BuiltinType Moments(string name)
    {
        var type = new BuiltinType(name, 3, construct: (realm, arguments, _) => Date(realm, FromParts(arguments)));
        type.Statics
            .Getter("Now", (realm, _, _) => Date(realm, realm.Clock.GetUtcNow()))
            .Getter("UtcNow", (realm, _, _) => Date(realm, realm.Clock.GetUtcNow()))
            .Getter("Today", (realm, _, _) => Date(realm, new DateTimeOffset(realm.Clock.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero)))
            .Method("Parse", 1, (realm, _, arguments) => Date(realm, DateTimeOffset.Parse(Coerce.ToText(arguments[0]), Invariant, DateTimeStyles.AssumeUniversal)))
            .Method("FromUnixTimeSeconds", 1, (realm, _, arguments) => Date(realm, DateTimeOffset.FromUnixTimeSeconds((long)Coerce.ToNumber(arguments[0]))))
            .Method("FromUnixTimeMilliseconds", 1, (realm, _, arguments) => Date(realm, DateTimeOffset.FromUnixTimeMilliseconds((long)Coerce.ToNumber(arguments[0]))))
            .Method("DaysInMonth", 2, (_, _, arguments) => DateTime.DaysInMonth(Coerce.ToInt32(arguments[0]), Coerce.ToInt32(arguments[1])))
            .Method("IsLeapYear", 1, (_, _, arguments) => DateTime.IsLeapYear(Coerce.ToInt32(arguments[0])));
        return type;
    }

    private static BuiltinType Durations()
    {
        var type = new BuiltinType("TimeSpan", 3, construct: (realm, arguments, _) => new HostValue(realm, Duration(arguments)));
        type.Statics.Getter("Zero", (realm, _, _) => new HostValue(realm, TimeSpan.Zero))
            .Method("Parse", 1, (realm, _, arguments) => new HostValue(realm, TimeSpan.Parse(Coerce.ToText(arguments[0]), Invariant)));
        foreach (var (name, unit) in (ReadOnlySpan<(string, TimeSpan)>)
                 [
                     ("FromDays", TimeSpan.FromDays(1)), ("FromHours", TimeSpan.FromHours(1)), ("FromMinutes", TimeSpan.FromMinutes(1)),
                     ("FromSeconds", TimeSpan.FromSeconds(1)), ("FromMilliseconds", TimeSpan.FromMilliseconds(1)),
                 ])
        {
            type.Statics.Method(name, 1, (realm, _, arguments) => new HostValue(realm, unit * Coerce.ToNumber(arguments[0])));
        }

        return type;
    }

    private static BuiltinType Ids()
    {
        var type = new BuiltinType("Guid", 1, construct: (realm, arguments, _) => new HostValue(realm, Guid.Parse(Coerce.ToText(arguments[0]))));
        type.Statics.Getter("Empty", (realm, _, _) => new HostValue(realm, Guid.Empty))
            .Method("NewGuid", 0, (realm, _, _) => new HostValue(realm, Guid.NewGuid()))
            .Method("Parse", 1, (realm, _, arguments) => new HostValue(realm, Guid.Parse(Coerce.ToText(arguments[0]))));
        return type;
    }

    private static DateObject Date(Realm realm, DateTimeOffset moment) => DateType.Make(realm, moment.ToUnixTimeMilliseconds());

    private static DateTimeOffset FromParts(Arguments arguments)
    {
        int Part(int index, int otherwise) => index < arguments.Count ? Coerce.ToInt32(arguments[index]) : otherwise;
        return new DateTimeOffset(Part(0, 1), Part(1, 1), Part(2, 1), Part(3, 0), Part(4, 0), Part(5, 0), TimeSpan.Zero);
    }

    /// <summary>Hours, minutes, seconds; with four arguments days before them; with one, ticks.</summary>
    private static TimeSpan Duration(Arguments arguments)
    {
        double Part(int index) => Coerce.ToNumber(arguments[index]);
        return arguments.Count switch
        {
            0 => TimeSpan.Zero,
            1 => TimeSpan.FromTicks((long)Part(0)),
            2 or 3 => new TimeSpan((int)Part(0), (int)Part(1), arguments.Count == 3 ? (int)Part(2) : 0),
            _ => new TimeSpan((int)Part(0), (int)Part(1), (int)Part(2), (int)Part(3)),
        };
    }
}
