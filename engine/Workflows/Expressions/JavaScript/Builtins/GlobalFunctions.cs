using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Names that every script has: the built-in types and functions.</summary>
internal static class GlobalFunctions
{
    /// <summary>Parsing is not counted against the limits of a script, so what it may have parsed is short.</summary>
    private const int MaxSourceLength = 2_000;

    public static readonly BuiltinTable Table = new BuiltinTable()
        .Constant("undefined", JsValue.Undefined)
        .Constant("NaN", double.NaN)
        .Constant("Infinity", double.PositiveInfinity)
        .Value("globalThis", realm => realm.Global)
        .Value("Math", realm => new BuiltinObject(realm, realm.ObjectPrototype, MathNamespace.Table, "Math"))
        .Value("JSON", realm => new BuiltinObject(realm, realm.ObjectPrototype, JsonNamespace.Table, "JSON"))
        .Value("Reflect", realm => new BuiltinObject(realm, realm.ObjectPrototype, ReflectNamespace.Table, "Reflect"))
        .Method("parseInt", 2, ParseInt)
        .Method("parseFloat", 1, ParseFloat)
        .Method("isNaN", 1, (_, _, arguments) => double.IsNaN(Coerce.ToNumber(arguments[0])))
        .Method("isFinite", 1, (_, _, arguments) => double.IsFinite(Coerce.ToNumber(arguments[0])))
        .Method("eval", 1, (realm, _, arguments) => arguments[0].IsString ? Run(realm, arguments[0].AsString) : arguments[0])
        .Method("encodeURIComponent", 1, (_, _, arguments) => UriText.Encode(Coerce.ToText(arguments[0]), UriText.ComponentKeeps))
        .Method("encodeURI", 1, (_, _, arguments) => UriText.Encode(Coerce.ToText(arguments[0]), UriText.WholeKeeps))
        .Method("decodeURIComponent", 1, (_, _, arguments) => UriText.Decode(Coerce.ToText(arguments[0]), ""))
        .Method("decodeURI", 1, (_, _, arguments) => UriText.Decode(Coerce.ToText(arguments[0]), UriText.Reserved))
        .Method("escape", 1, (_, _, arguments) => UriText.Escape(Coerce.ToText(arguments[0])))
        .Method("unescape", 1, (_, _, arguments) => UriText.Unescape(Coerce.ToText(arguments[0])));

    static GlobalFunctions()
    {
        BuiltinType[] types =
        [
            ObjectType.Type, FunctionType.Type, ArrayType.Type, StringType.Type, NumberType.Type, BooleanType.Type, SymbolType.Type,
            BigIntType.Type, DateType.Type, RegExpType.Type, PromiseType.Type, MapType.Type, SetType.Type, WeakTypes.Map, WeakTypes.Set,
            WeakTypes.Reference, ReflectNamespace.Proxy, .. ErrorType.All,
        ];
        foreach (var type in types)
            Table.Value(type.Name, realm => realm.Constructor(type));
    }

    public static JsValue ParseInt(Realm realm, JsValue self, Arguments arguments)
    {
        var text = Coerce.ToText(arguments[0]).AsSpan().TrimStart(NumberText.Whitespace);
        var negative = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is '+' or '-')
            text = text[1..];
        var radix = Coerce.ToInt32(arguments[1]);
        if (radix is 0 or 16 && text.Length > 1 && text[0] == '0' && (text[1] | 32) == 'x')
        {
            text = text[2..];
            radix = 16;
        }
        radix = radix == 0 ? 10 : radix;
        if (radix is < 2 or > 36)
            return double.NaN;
        var value = NumberText.ParseDigits(text, radix, out _);
        return negative ? -value : value;
    }

    public static JsValue ParseFloat(Realm realm, JsValue self, Arguments arguments) =>
        NumberText.ParseStart(Coerce.ToText(arguments[0]));

    /// <summary>Runs text as a script of its own; it sees globals only.</summary>
    public static JsValue Run(Realm realm, string source)
    {
        if (source.Length > MaxSourceLength)
            throw JsError.Range("The source text is too long");
        var program = ScriptCompiler.Compile(source);
        if (program.Main is null)
            throw new JsError(ErrorKind.SyntaxError, program.Problems[0].Message);
        realm.Budget.Check();
        realm.Budget.EnterCall();
        try
        {
            return new Frame(realm, program.Main, null, new CallContext(null, realm.Global, null), []).Run();
        }
        finally
        {
            realm.Budget.LeaveCall();
        }
    }
}
