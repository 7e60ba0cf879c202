using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>A date: milliseconds since 1970 in UTC, or NaN.</summary>
internal sealed class DateObject(JsObject prototype, double time) : JsObject(prototype)
{
    public double Time { get; set; } = time;

    public override string Class => "Date";
}

/// <summary><c>Date</c>. Local time is UTC, as the workflow server runs.</summary>
internal static partial class DateType
{
    public static readonly BuiltinType Type = new("Date", 7, (realm, _, _) => DateText.Full(Now(realm)), Construct);

    static DateType()
    {
        Type.Statics
            .Method("now", 0, (realm, _, _) => Now(realm))
            .Method("parse", 1, (_, _, arguments) => DateText.Parse(Coerce.ToText(arguments[0])))
            .Method("UTC", 7, (_, _, arguments) => FromFields(arguments));
        AddGetters(Type.Prototype);
        AddSetters(Type.Prototype);
        Type.Prototype
            .Method("toISOString", 0, (_, self, _) => DateText.Iso(This(self).Time))
            .Method("toString", 0, (_, self, _) => DateText.Full(This(self).Time))
            .Method("toDateString", 0, (_, self, _) => DateText.Day(This(self).Time))
            .Method("toTimeString", 0, (_, self, _) => DateText.Time(This(self).Time))
            .Method("toUTCString", 0, (_, self, _) => DateText.Utc(This(self).Time))
            .Alias("toGMTString", "toUTCString")
            .Method("toLocaleString", 0, (_, self, arguments) => LocalText.DateAndTime(This(self).Time, arguments[0]))
            .Method("toLocaleDateString", 0, (_, self, arguments) => LocalText.Date(This(self).Time, arguments[0]))
            .Method("toLocaleTimeString", 0, (_, self, _) => LocalText.Time(This(self).Time))
            .Method("toJSON", 1, ToJson)
            .Method(JsSymbol.ToPrimitive, 1, Primitive);
    }

    public static DateObject Make(Realm realm, double time) => new(realm.Prototype(Type), time);

    private static DateObject This(JsValue self) => self.As<DateObject>() ?? throw JsError.Type("this is not a Date object.");

    private static double Now(Realm realm) => realm.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    private static DateObject Construct(Realm realm, Arguments arguments, JsObject newTarget)
    {
        var time = arguments.Count switch
        {
            0 => Now(realm),
            1 when arguments[0].As<DateObject>() is { } other => other.Time,
            1 => Coerce.ToPrimitive(arguments[0]) is var value && value.IsString
                ? DateText.Parse(value.AsString) : DateFields.Clip(Coerce.ToNumber(value)),
            _ => FromFields(arguments),
        };
        return new DateObject(realm.PrototypeFor(newTarget, Type), time);
    }

    private static double FromFields(Arguments arguments)
    {
        double Field(int index, double otherwise) => index < arguments.Count ? Coerce.ToNumber(arguments[index]) : otherwise;

        var year = Field(0, double.NaN);
        if (Math.Truncate(year) is >= 0 and <= 99)
            year = 1900 + Math.Truncate(year);
        return new DateFields(year, Field(1, 0), Field(2, 1), Field(3, 0), Field(4, 0), Field(5, 0), Field(6, 0)).ToTime();
    }

    private static JsValue ToJson(Realm realm, JsValue self, Arguments arguments)
    {
        var target = Coerce.ToObject(realm, self);
        var primitive = Coerce.ToPrimitive(target, "number");
        return primitive.IsNumber && !double.IsFinite(primitive.AsNumber) ? JsValue.Null : target.Invoke("toISOString");
    }

    private static JsValue Primitive(Realm realm, JsValue self, Arguments arguments)
    {
        var target = self.As<JsObject>() ?? throw JsError.Type("Date expected");
        string[] order = arguments[0].IsString && arguments[0].AsString == "number" ? ["valueOf", "toString"] : ["toString", "valueOf"];
        foreach (var name in order)
            if (target.Get(name).AsFunction?.Call(self, []) is { IsObject: false } value)
                return value;
        throw JsError.Type("Cannot convert object to primitive value");
    }
}
