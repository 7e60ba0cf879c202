using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

/// <summary>A running iteration of <c>for…of</c>, spread or a built-in function; scripts never see it.</summary>
internal abstract class JsIterator() : JsObject(null)
{
    public abstract bool Next(out JsValue value);

    /// <summary>True after <see cref="Advance"/> found the end or failed; such an iterator is not closed.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>As Next, and remembers the end.</summary>
    public bool Advance(out JsValue value)
    {
        value = default;
        if (IsExhausted)
            return false;
        IsExhausted = true;
        if (!Next(out value))
            return false;
        IsExhausted = false;
        return true;
    }

    /// <summary>Tells the iterator that nobody will ask for more.</summary>
    public virtual void Close()
    {
    }

    public static JsIterator Of(Realm realm, JsValue iterable)
    {
        if (iterable.IsString)
            return new StringIteration(iterable.AsString);
        var method = Members.Get(realm, iterable, JsSymbol.Iterator).AsFunction
            ?? throw JsError.Type("The value is not iterable");
        if (iterable.As<JsArray>() is { } array && method is NativeFunction native && native.Code == ArrayType.Values)
            return new ArrayIteration(array);
        return From(realm, method.Call(iterable, []));
    }

    /// <summary>Goes on with an iterator object.</summary>
    public static JsIterator From(Realm realm, JsValue iterator) =>
        iterator.As<JsObject>() is { } target
            ? new ProtocolIteration(realm, target)
            : throw JsError.Type($"{Coerce.Describe(iterator)} is not an iterator");

    /// <summary>Everything that an iterable gives.</summary>
    public static List<JsValue> Collect(Realm realm, JsValue iterable)
    {
        var values = new List<JsValue>();
        var iterator = Of(realm, iterable);
        while (iterator.Next(out var value))
        {
            realm.Budget.Step();
            values.Add(value);
        }
        return values;
    }

    /// <summary>Does something with each value, closing the iterator when that fails.</summary>
    public static void Each(Realm realm, JsValue iterable, Action<JsValue> action)
    {
        var iterator = Of(realm, iterable);
        while (iterator.Next(out var value))
        {
            realm.Budget.Step();
            try
            {
                action(value);
            }
            catch (Exception error) when (error is JsError or JsThrow)
            {
                iterator.CloseQuietly();
                throw;
            }
        }
    }

    /// <summary>Closes after an error, which matters more than one of closing.</summary>
    public void CloseQuietly()
    {
        try
        {
            Close();
        }
        catch (Exception error) when (error is JsError or JsThrow)
        {
        }
    }
}

internal sealed class ArrayIteration(JsArray array) : JsIterator
{
    private int _next;

    public override bool Next(out JsValue value)
    {
        if (_next >= array.Length)
        {
            _next = int.MaxValue;
            value = default;
            return false;
        }
        value = array.GetAt(_next++);
        return true;
    }
}

internal sealed class StringIteration(string text) : JsIterator
{
    private int _next;

    public override bool Next(out JsValue value)
    {
        if (_next >= text.Length)
        {
            value = default;
            return false;
        }
        var length = char.IsHighSurrogate(text[_next]) && _next + 1 < text.Length && char.IsLowSurrogate(text[_next + 1]) ? 2 : 1;
        value = text.Substring(_next, length);
        _next += length;
        return true;
    }
}

/// <summary>Iteration by the protocol: an object with <c>next</c>.</summary>
internal sealed class ProtocolIteration(Realm realm, JsObject iterator) : JsIterator
{
    private readonly JsValue _next = iterator.Get("next");

    public JsObject Iterator => iterator;

    /// <summary>Result object of <c>next</c>, for delegation and asynchronous iteration.</summary>
    public JsValue CallNext(JsValue sent) =>
        (_next.AsFunction ?? throw JsError.Type("iterator.next is not a function")).Call(iterator, [sent]);

    public override bool Next(out JsValue value)
    {
        realm.Budget.Step();
        if (iterator is IteratorObject direct && _next.As<NativeFunction>() is { } native && native.Code == IteratorType.Next)
            return direct.MoveNext(out value);
        return !Done(CallNext(JsValue.Undefined), out value);
    }

    public override void Close()
    {
        if (iterator.GetMethod("return") is { } method && !method.Call(iterator, []).IsObject)
            throw JsError.Type("iterator.return() did not return an object");
    }

    /// <summary>Reads a result object.</summary>
    public static bool Done(JsValue result, out JsValue value)
    {
        var target = result.As<JsObject>() ?? throw JsError.Type($"Iterator result {Coerce.Describe(result)} is not an object");
        var done = Coerce.ToBoolean(target.Get("done"));
        value = done ? default : target.Get("value");
        return done;
    }
}
