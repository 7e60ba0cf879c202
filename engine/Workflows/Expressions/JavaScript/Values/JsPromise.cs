using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

internal enum PromiseState { Pending, Fulfilled, Rejected }

/// <summary>A promise; reactions run as jobs of the realm.</summary>
internal sealed class JsPromise(Realm realm, JsObject? prototype = null) : JsObject(prototype ?? realm.Prototype(PromiseType.Type))
{
    private List<Action>? _reactions = [];

    public override string Class => "Promise";

    public PromiseState State { get; private set; }

    /// <summary>Value or reason.</summary>
    public JsValue Outcome { get; private set; }

    /// <summary>The value itself when it is a promise, else a promise of it.</summary>
    public static JsPromise From(Realm realm, JsValue value)
    {
        if (value.As<JsPromise>() is { } known)
            return known;
        var promise = new JsPromise(realm);
        promise.Resolve(value);
        return promise;
    }

    /// <summary>Settles with a value, or follows it when it is a promise or has <c>then</c>.</summary>
    public void Resolve(JsValue value)
    {
        if (State != PromiseState.Pending)
            return;
        if (value.As<JsObject>() is not { } target)
        {
            Settle(PromiseState.Fulfilled, value);
            return;
        }
        if (ReferenceEquals(target, this))
        {
            Reject(realm.ErrorObject(JsError.Type("Chaining cycle detected for promise")));
            return;
        }
        try
        {
            if (target.Get("then").AsFunction is not { } then)
            {
                Settle(PromiseState.Fulfilled, value);
                return;
            }
            realm.Enqueue(() => Follow(target, then));
        }
        catch (Exception error) when (Errors.IsCatchable(error))
        {
            Reject(Errors.ValueOf(realm, error));
        }
    }

    public void Reject(JsValue reason)
    {
        if (State == PromiseState.Pending)
            Settle(PromiseState.Rejected, reason);
    }

    /// <summary>Runs one of the two as a job once settled.</summary>
    public void React(Action<JsValue> fulfilled, Action<JsValue> rejected)
    {
        void Job()
        {
            if (State == PromiseState.Fulfilled)
                fulfilled(Outcome);
            else
                rejected(Outcome);
        }

        if (_reactions is null)
            realm.Enqueue(Job);
        else
            _reactions.Add(Job);
    }

    /// <summary>The pair of functions that an executor gets; only the first call counts.</summary>
    public (JsValue Resolve, JsValue Reject) Functions()
    {
        var used = false;
        return (Once(Resolve), Once(Reject));

        JsValue Once(Action<JsValue> settle) => new NativeFunction(realm, "", 1, (_, _, arguments) =>
        {
            if (!used)
            {
                used = true;
                settle(arguments[0]);
            }
            return JsValue.Undefined;
        });
    }

    private void Follow(JsObject target, JsFunction then)
    {
        var (resolve, reject) = Functions();
        try
        {
            then.Call(target, [resolve, reject]);
        }
        catch (Exception error) when (Errors.IsCatchable(error))
        {
            reject.AsFunction!.Call(JsValue.Undefined, [Errors.ValueOf(realm, error)]);
        }
    }

    private void Settle(PromiseState state, JsValue outcome)
    {
        State = state;
        Outcome = outcome;
        foreach (var reaction in _reactions!)
            realm.Enqueue(reaction);
        _reactions = null;
    }
}
