using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.JavaScript;

/// <summary>Properties that hold for any value.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void A_value_survives_JSON_in_a_script() =>
        Holds("JSON.stringify(JSON.parse(JSON.stringify(getX()))) === JSON.stringify(getX())", Values(3));

    [Fact]
    public void A_value_survives_the_way_into_a_script_and_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Values(3), value =>
        {
            var instance = new ScriptInstance();
            instance.Variables["X"] = value;
            instance.Run("setVariable('Y', JSON.parse(JSON.stringify(getX())))");
            return Expressions.PlainJson.Write(instance.Variables["Y"]) == Expressions.PlainJson.Write(value);
        }));

    [Fact]
    public void A_number_reads_back_from_its_text() =>
        Holds("Object.is(Number(String(getX())), getX()) || getX() === 0", ArbMap.Default.ArbFor<double>().Convert(d => (object?)d, o => (double)o!));

    [Fact]
    public void A_text_survives_percent_and_base64_encoding() =>
        Holds("decodeURIComponent(encodeURIComponent(getX())) === getX() && stringFromBase64(stringToBase64(getX())) === getX()", Texts());

    [Fact]
    public void Splitting_and_joining_gives_the_text_again() =>
        Holds("getX().split('a').join('a') === getX() && [...getX()].join('') === getX() && getX().replaceAll('a', 'a') === getX()", Texts());

    [Fact]
    public void Sorting_keeps_the_elements_and_orders_them() =>
        Holds(
            "const s = getX().toSorted((a, b) => a - b); s.length === getX().length && s.every((v, i) => i === 0 || s[i - 1] <= v)",
            Gen.Choose(-100, 100).ListOf().Select(list => (object?)list.Select(i => (object?)i).ToList()).ToArbitrary());

    [Fact]
    public void A_date_survives_its_ISO_text() =>
        Holds(
            "new Date(new Date(getX()).toISOString()).getTime() === getX()",
            Gen.Choose(int.MinValue, int.MaxValue).Select(seconds => (object?)(seconds * 1000L + seconds % 1000)).ToArbitrary());

    private static void Holds(string script, Arbitrary<object?> values) =>
        Check.QuickThrowOnFailure(Prop.ForAll(values, value =>
        {
            var instance = new ScriptInstance();
            instance.Variables["X"] = value;
            return (bool)instance.Run(script)!;
        }));

    private static Arbitrary<object?> Texts() => Text().Select(text => (object?)text).ToArbitrary();

    private static Gen<string> Text() =>
        Gen.Elements("a", "b", "ñ", "Á", "\"", "\\", "\n", "\u2028", "😀", " ", "%", "/").ListOf().Select(string.Concat);

    private static Arbitrary<object?> Values(int depth) => Value(depth).ToArbitrary();

    private static Gen<object?> Value(int depth)
    {
        var simple = Gen.OneOf(
            Gen.Constant((object?)null), Gen.Elements<object?>(true, false), Gen.Choose(-1000, 1000).Select(i => (object?)(i / 8.0)),
            Text().Select(text => (object?)text));
        if (depth == 0)
            return simple;
        var inner = Value(depth - 1);
        return Gen.OneOf(
            simple,
            inner.ListOf().Select(list => (object?)list.Take(5).ToList()),
            inner.ListOf().Select(list => (object?)new OrderedDictionary<string, object?>(
                list.Take(5).Select((item, i) => KeyValuePair.Create("k" + i, item)))));
    }
}
