using System.Text;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>String</c>.</summary>
internal static partial class StringType
{
    private static readonly char[] Whitespace = NumberText.Whitespace.ToCharArray();

    public static readonly BuiltinType Type = new(
        "String", 1,
        (_, _, arguments) => Convert(arguments),
        (realm, arguments, newTarget) => new JsWrapper(
            realm.PrototypeFor(newTarget, Type!), arguments.Count == 0 ? "" : Coerce.ToText(arguments[0])));

    static StringType()
    {
        Type.Statics
            .Method("fromCharCode", 1, (_, _, arguments) => string.Concat(arguments.Values.Select(v => (char)Coerce.ToInt32(v))))
            .Method("fromCodePoint", 1, (_, _, arguments) => string.Concat(arguments.Values.Select(CodePoint)))
            .Method("raw", 1, Raw);
        Type.Prototype
            .Method("toString", 0, (_, self, _) => ThisString(self))
            .Method("valueOf", 0, (_, self, _) => ThisString(self))
            .Method(JsSymbol.Iterator, 0, (realm, self, _) => new IteratorObject(realm, CodePoints(This(realm, self))));
        AddParts(Type.Prototype);
        AddSearch(Type.Prototype);
        AddForms(Type.Prototype);
        AddTags(Type.Prototype);
        AddPatterns(Type.Prototype);
    }

    /// <summary>The text that a method works on; long texts are charged for.</summary>
    private static string This(Realm realm, JsValue self)
    {
        if (self.IsNullish)
            throw JsError.Type("String.prototype method called on null or undefined");
        var text = Coerce.ToText(self);
        realm.Budget.Charge(text.Length >> 3);
        return text;
    }

    private static JsValue ThisString(JsValue self)
    {
        var value = self.As<JsWrapper>() is { } wrapper ? wrapper.Primitive : self;
        return value.IsString ? value : throw JsError.Type("String expected");
    }

    private static JsValue Convert(Arguments arguments) =>
        arguments.Count == 0 ? "" : arguments[0].IsSymbol ? arguments[0].AsSymbol.ToString() : Coerce.ToText(arguments[0]);

    private static string CodePoint(JsValue value)
    {
        var number = Coerce.ToNumber(value);
        if (number != Math.Truncate(number) || number is < 0 or > 0x10FFFF || double.IsNaN(number))
            throw JsError.Range($"Invalid code point {Coerce.Describe(value)}");
        return number is >= 0xD800 and <= 0xDFFF ? ((char)number).ToString() : char.ConvertFromUtf32((int)number);
    }

    private static JsValue Raw(Realm realm, JsValue self, Arguments arguments)
    {
        var raw = new ArrayLike(realm, Coerce.ToObject(realm, arguments[0]).Get("raw"));
        var text = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            text.Append(Coerce.ToText(raw[i]));
            if (i + 1 < raw.Length && i + 1 < arguments.Count)
                text.Append(Coerce.ToText(arguments[i + 1]));
        }
        return text.ToString();
    }

    private static IEnumerable<JsValue> CodePoints(string text)
    {
        var iterator = new StringIteration(text);
        while (iterator.Next(out var value))
            yield return value;
    }
}
