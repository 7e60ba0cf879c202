using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary>Iterators of built-in collections.</summary>
internal static class IteratorType
{
    /// <summary>What all iterators inherit.</summary>
    public static readonly BuiltinType Base = new("Iterator");

    public static readonly BuiltinType Type = new("Iterator", parent: Base);

    /// <summary>Known by reference, so that loops can skip the result objects.</summary>
    public static readonly NativeCode Next = NextResult;

    static IteratorType()
    {
        Base.Prototype.Method(JsSymbol.Iterator, 0, (_, self, _) => self);
        Type.Prototype.Method("next", 0, Next)
            .Constant(JsSymbol.ToStringTag, "Iterator", PropertyFlags.Configurable);
    }

    public static JsValue Result(Realm realm, JsValue value, bool done)
    {
        var result = realm.NewObject();
        result.Put("value", value);
        result.Put("done", done);
        return result;
    }

    private static JsValue NextResult(Realm realm, JsValue self, Arguments arguments)
    {
        var iterator = self.As<IteratorObject>() ?? throw JsError.Type("next method called on incompatible receiver");
        var more = iterator.MoveNext(out var value);
        return Result(realm, value, !more);
    }
}

/// <summary>An iterator over something in C#.</summary>
internal sealed class IteratorObject(Realm realm, IEnumerable<JsValue> source) : JsObject(realm.Prototype(IteratorType.Type))
{
    private readonly IEnumerator<JsValue> _source = source.GetEnumerator();

    public bool MoveNext(out JsValue value)
    {
        var more = _source.MoveNext();
        value = more ? _source.Current : JsValue.Undefined;
        return more;
    }
}
