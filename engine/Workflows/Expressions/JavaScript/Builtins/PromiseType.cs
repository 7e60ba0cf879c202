using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;

/// <summary><c>Promise</c>.</summary>
internal static class PromiseType
{
    public static readonly BuiltinType Type = new("Promise", 1, construct: Construct);

    static PromiseType()
    {
        Type.Tagged().Statics
            .Method("resolve", 1, (realm, _, arguments) => JsPromise.From(realm, arguments[0]))
            .Method("reject", 1, Reject)
            .Method("withResolvers", 0, WithResolvers)
            .Method("try", 1, Try)
            .Method("all", 1, (realm, _, arguments) => Combine(realm, arguments[0], new AllOf(realm)))
            .Method("allSettled", 1, (realm, _, arguments) => Combine(realm, arguments[0], new AllSettled(realm)))
            .Method("any", 1, (realm, _, arguments) => Combine(realm, arguments[0], new AnyOf(realm)))
            .Method("race", 1, Race);
        Type.Prototype
            .Method("then", 2, (realm, self, arguments) => Then(realm, This(self), arguments[0], arguments[1]))
            .Method("catch", 1, (realm, self, arguments) => This(self).Invoke("then", JsValue.Undefined, arguments[0]))
            .Method("finally", 1, Finally);
    }

    private static JsPromise This(JsValue self) => self.As<JsPromise>() ?? throw JsError.Type("Promise expected");

    private static JsPromise Construct(Realm realm, Arguments arguments, JsObject newTarget)
    {
        var executor = arguments[0].AsFunction
            ?? throw JsError.Type($"Promise resolver {Coerce.Describe(arguments[0])} is not a function");
        var promise = new JsPromise(realm, realm.PrototypeFor(newTarget, Type));
        var (resolve, reject) = promise.Functions();
        try
        {
            executor.Call(JsValue.Undefined, [resolve, reject]);
        }
        catch (Exception error) when (Errors.IsCatchable(error))
        {
            reject.AsFunction!.Call(JsValue.Undefined, [Errors.ValueOf(realm, error)]);
        }
        return promise;
    }

    private static JsValue Then(Realm realm, JsPromise promise, JsValue fulfilled, JsValue rejected)
    {
        var derived = new JsPromise(realm, promise.Prototype);
        promise.React(
            value => Settle(realm, derived, fulfilled.AsFunction, value, () => derived.Resolve(value)),
            reason => Settle(realm, derived, rejected.AsFunction, reason, () => derived.Reject(reason)));
        return derived;
    }

    private static void Settle(Realm realm, JsPromise derived, JsFunction? handler, JsValue value, Action pass)
    {
        if (handler is null)
        {
            pass();
            return;
        }
        try
        {
            derived.Resolve(handler.Call(JsValue.Undefined, [value]));
        }
        catch (Exception error) when (Errors.IsCatchable(error))
        {
            derived.Reject(Errors.ValueOf(realm, error));
        }
    }

    private static JsValue Finally(Realm realm, JsValue self, Arguments arguments)
    {
        if (arguments[0].AsFunction is not { } action)
            return This(self).Invoke("then", arguments[0], arguments[0]);
        JsValue After(JsValue outcome, bool rejected)
        {
            var result = JsPromise.From(realm, action.Call(JsValue.Undefined, []));
            return Then(realm, result, new NativeFunction(realm, "", 0, (_, _, _) => rejected ? throw new JsThrow(outcome) : outcome), default);
        }

        return This(self).Invoke(
            "then",
            new NativeFunction(realm, "", 1, (_, _, a) => After(a[0], rejected: false)),
            new NativeFunction(realm, "", 1, (_, _, a) => After(a[0], rejected: true)));
    }

    private static JsValue Reject(Realm realm, JsValue self, Arguments arguments)
    {
        var promise = new JsPromise(realm);
        promise.Reject(arguments[0]);
        return promise;
    }

    private static JsValue WithResolvers(Realm realm, JsValue self, Arguments arguments)
    {
        var promise = new JsPromise(realm);
        var (resolve, reject) = promise.Functions();
        var result = realm.NewObject();
        result.Put("promise", promise);
        result.Put("resolve", resolve);
        result.Put("reject", reject);
        return result;
    }

    private static JsValue Try(Realm realm, JsValue self, Arguments arguments)
    {
        var promise = new JsPromise(realm);
        Settle(realm, promise, new BoundFunction(arguments.Function(0), JsValue.Undefined, arguments.Values[1..]), JsValue.Undefined, () => { });
        return promise;
    }

    private static JsValue Race(Realm realm, JsValue self, Arguments arguments)
    {
        var result = new JsPromise(realm);
        foreach (var item in JsIterator.Collect(realm, arguments[0]))
            JsPromise.From(realm, item).React(result.Resolve, result.Reject);
        return result;
    }

    private static JsValue Combine(Realm realm, JsValue iterable, Combination combination)
    {
        var items = JsIterator.Collect(realm, iterable);
        combination.Start(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var index = i;
            JsPromise.From(realm, items[i]).React(
                value => combination.Fulfilled(index, value), reason => combination.Rejected(index, reason));
        }
        return combination.Promise;
    }

    /// <summary>A promise that depends on several.</summary>
    private abstract class Combination(Realm realm)
    {
        private JsValue[] _results = [];
        private int _open;

        public JsPromise Promise { get; } = new(realm);
        protected Realm Realm { get; } = realm;

        public void Start(int count)
        {
            _results = new JsValue[count];
            _open = count;
            if (count == 0)
                Complete([]);
        }

        public abstract void Fulfilled(int index, JsValue value);
        public abstract void Rejected(int index, JsValue reason);

        protected void Record(int index, JsValue result)
        {
            _results[index] = result;
            if (--_open == 0)
                Complete(_results);
        }

        protected virtual void Complete(JsValue[] results) => Promise.Resolve(JsArray.Of(Realm, results));
    }

    private sealed class AllOf(Realm realm) : Combination(realm)
    {
        public override void Fulfilled(int index, JsValue value) => Record(index, value);
        public override void Rejected(int index, JsValue reason) => Promise.Reject(reason);
    }

    private sealed class AllSettled(Realm realm) : Combination(realm)
    {
        public override void Fulfilled(int index, JsValue value) => Record(index, Entry("fulfilled", "value", value));
        public override void Rejected(int index, JsValue reason) => Record(index, Entry("rejected", "reason", reason));

        private JsValue Entry(string status, string name, JsValue value)
        {
            var entry = Realm.NewObject();
            entry.Put("status", status);
            entry.Put(name, value);
            return entry;
        }
    }

    private sealed class AnyOf(Realm realm) : Combination(realm)
    {
        public override void Fulfilled(int index, JsValue value) => Promise.Resolve(value);
        public override void Rejected(int index, JsValue reason) => Record(index, reason);

        protected override void Complete(JsValue[] results)
        {
            var error = ErrorType.Make(Realm, ErrorKind.AggregateError, "All promises were rejected");
            error.Put("errors", JsArray.Of(Realm, results), PropertyFlags.Hidden);
            Promise.Reject(error);
        }
    }
}
