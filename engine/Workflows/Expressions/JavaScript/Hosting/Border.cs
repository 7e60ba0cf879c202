using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;

/// <summary>Passes values between workflow and script. Nothing else of .NET crosses.</summary>
internal static class Border
{
    public static JsValue ToScript(Realm realm, object? value, Exposure exposure)
    {
        switch (value)
        {
            case null: return JsValue.Null;
            case bool truth: return truth;
            case string text: return text;
            case char c: return c.ToString();
            case double or float or decimal or int or long or short or byte or sbyte or ushort or uint or ulong:
                return Convert.ToDouble(value, CultureInfo.InvariantCulture);
            case BigInteger big: return big;
            case DateTimeOffset date: return DateType.Make(realm, Milliseconds(date));
            case DateTime date: return DateType.Make(realm, Milliseconds(new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc))));
            case byte[]: return new HostValue(realm, value);
            case IDictionary<string, object?> dictionary:
                return exposure == Exposure.Copy ? CopyOf(realm, dictionary) : new LiveObject(realm, dictionary, exposure);
            case IEnumerable list: return ArrayOf(realm, list, exposure);
            default: return new HostValue(realm, value);
        }
    }

    public static object? ToWorkflow(JsValue value) => ToWorkflow(value, null);

    private static object? ToWorkflow(JsValue value, HashSet<JsObject>? open) => value.Type switch
    {
        JsType.Boolean => value.AsBoolean,
        JsType.Number => value.AsNumber,
        JsType.String => value.AsString,
        JsType.BigInt => value.AsBigInt,
        JsType.Symbol => value.AsSymbol.ToString(),
        JsType.Object => ToWorkflow(value.AsObject, open),
        _ => null,
    };

    private static object? ToWorkflow(JsObject value, HashSet<JsObject>? open)
    {
        switch (value)
        {
            case JsWrapper wrapper: return ToWorkflow(wrapper.Primitive);
            case HostValue host: return host.Value;
            case LiveObject live: return live.Flushed();
            case HostArray { Origin: { } origin }: return origin;
            case DateObject date:
                return double.IsNaN(date.Time)
                    ? throw JsError.Range("Invalid time value") : DateTimeOffset.FromUnixTimeMilliseconds((long)date.Time).UtcDateTime;
            case JsFunction { IsCallable: true }: return ScriptFunctionResult.Instance;
        }
        RuntimeHelpers.EnsureSufficientExecutionStack();
        open ??= new HashSet<JsObject>(ReferenceEqualityComparer.Instance);
        if (!open.Add(value))
            throw JsError.Type("Cyclic reference detected.");
        object result = value is JsArray array ? ListOf(array, open) : DictionaryOf(value, open);
        open.Remove(value);
        return result;
    }

    private static List<object?> ListOf(JsArray array, HashSet<JsObject> open)
    {
        var list = new List<object?>(array.Length);
        for (var i = 0; i < array.Length; i++)
            list.Add(ToWorkflow(array.GetAt(i), open));
        return list;
    }

    private static OrderedDictionary<string, object?> DictionaryOf(JsObject value, HashSet<JsObject> open)
    {
        var dictionary = new OrderedDictionary<string, object?>();
        foreach (var key in value.OwnKeys())
            if (!key.IsSymbol && value.TryGetOwn(key, out var property) && property.Enumerable)
                dictionary[key.Text!] = ToWorkflow(value.Get(key), open);
        return dictionary;
    }

    private static JsObject CopyOf(Realm realm, IDictionary<string, object?> dictionary)
    {
        realm.Budget.EnterNative();
        realm.Variables?.RequireReadable(dictionary);
        var copy = realm.NewObject();
        foreach (var (name, value) in dictionary)
            copy.Put(name, ToScript(realm, value, Exposure.Copy));
        return copy;
    }

    private static JsArray ArrayOf(Realm realm, IEnumerable list, Exposure exposure)
    {
        realm.Budget.EnterNative();
        var array = exposure == Exposure.Input ? new HostArray(realm) { Origin = list } : new JsArray(realm);
        foreach (var item in list)
            array.Add(ToScript(realm, item, exposure == Exposure.TopLevel ? Exposure.Copy : exposure));
        return array;
    }

    private static double Milliseconds(DateTimeOffset date) =>
        Math.Floor((date.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / (double)TimeSpan.TicksPerMillisecond);
}
