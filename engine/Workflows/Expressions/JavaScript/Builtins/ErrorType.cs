using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>An error object.</summary>
internal sealed class ErrorObject(JsObject prototype) : JsObject(prototype)
{
    public override string Class => "Error";
}

/// <summary><c>Error</c> and its kinds.</summary>
internal static class ErrorType
{
    public static readonly BuiltinType Type = Make("Error", null);

    private static readonly Dictionary<ErrorKind, BuiltinType> Kinds = Enum.GetValues<ErrorKind>()
        .ToDictionary(kind => kind, kind => kind == ErrorKind.Error ? Type : Make(kind.ToString(), Type));

    public static IEnumerable<BuiltinType> All => Kinds.Values;

    public static JsObject Make(Realm realm, ErrorKind kind, string message)
    {
        var error = new ErrorObject(realm.Prototype(Kinds[kind]));
        error.Put("message", message, PropertyFlags.Hidden);
        AddStack(realm, error);
        return error;
    }

    /// <summary>An error as one line: name and message.</summary>
    public static string Describe(JsObject error)
    {
        var name = error.Get("name") is var given && given.IsUndefined ? "Error" : Coerce.ToText(given);
        var message = error.Get("message") is var text && text.IsUndefined ? "" : Coerce.ToText(text);
        return name.Length == 0 ? message : message.Length == 0 ? name : $"{name}: {message}";
    }

    private static BuiltinType Make(string name, BuiltinType? parent)
    {
        BuiltinType type = null!;
        var aggregate = name == nameof(ErrorKind.AggregateError);
        type = new BuiltinType(
            name, aggregate ? 2 : 1, (realm, _, arguments) => New(realm, arguments, realm.Constructor(type)), New, parent)
        {
        };
        type.Prototype
            .Constant("name", name, PropertyFlags.Hidden)
            .Constant("message", "", PropertyFlags.Hidden);
        if (parent is null)
            type.Prototype.Method("toString", 0, (_, self, _) =>
                Describe(self.As<JsObject>() ?? throw JsError.Type("Error.prototype.toString requires an object")));
        return type;

        JsObject New(Realm realm, Arguments arguments, JsObject newTarget)
        {
            var error = new ErrorObject(realm.PrototypeFor(newTarget, type));
            var at = aggregate ? 1 : 0;
            if (!arguments[at].IsUndefined)
                error.Put("message", Coerce.ToText(arguments[at]), PropertyFlags.Hidden);
            if (arguments[at + 1].As<JsObject>() is { } options && options.Has("cause"))
                error.Put("cause", options.Get("cause"), PropertyFlags.Hidden);
            if (aggregate)
                error.Put("errors", JsArray.FromList(realm, JsIterator.Collect(realm, arguments[0])), PropertyFlags.Hidden);
            AddStack(realm, error);
            return error;
        }
    }

    private static void AddStack(Realm realm, JsObject error) =>
        error.DefineOwn("stack", new Property(
            new Accessor(new NativeFunction(realm, "get stack", 0, (_, self, _) => self.As<JsObject>() is { } e ? Describe(e) : ""), null),
            PropertyFlags.Hidden));
}
