using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>An asynchronous generator: requests wait in line, each answered by a promise.</summary>
internal sealed class AsyncGeneratorObject(Frame frame, JsObject? prototype) : JsObject(prototype)
{
    private readonly record struct Request(ResumeMode Mode, JsValue Value, JsPromise Promise);

    private readonly Queue<Request> _requests = new();
    private bool _started;
    private bool _busy;
    private bool _done;

    public override string Class => "AsyncGenerator";

    public JsValue Enqueue(ResumeMode mode, JsValue value)
    {
        var promise = new JsPromise(frame.Realm);
        _requests.Enqueue(new Request(mode, value, promise));
        if (!_busy)
            TakeNext();
        return promise;
    }

    private void TakeNext()
    {
        while (!_busy && _requests.TryPeek(out var request))
        {
            _done |= !_started && request.Mode != ResumeMode.Next;
            _started = true;
            if (!_done)
            {
                Advance(() => frame.Resume(request.Mode, request.Value));
                continue;
            }
            if (request.Mode == ResumeMode.Throw)
                Answer(promise => promise.Reject(request.Value));
            else if (request.Mode == ResumeMode.Return)
                AwaitReturn(request.Value);
            else
                Give(JsValue.Undefined, done: true);
        }
    }

    private void Advance(Func<JsValue> step)
    {
        _busy = true;
        try
        {
            var value = step();
            if (frame.State == FrameState.Awaiting)
            {
                JsPromise.From(frame.Realm, value).React(
                    result => Advance(() => frame.Resume(ResumeMode.Next, result)),
                    error => Advance(() => frame.Resume(ResumeMode.Throw, error)));
                return;
            }
            _done = frame.State == FrameState.Done;
            Give(value, _done);
        }
        catch (GeneratorReturn end)
        {
            _done = true;
            Give(end.Value, done: true);
        }
        catch (Exception error) when (Errors.IsCatchable(error))
        {
            _done = true;
            Answer(promise => promise.Reject(Errors.ValueOf(frame.Realm, error)));
        }
        _busy = false;
        frame.Realm.Enqueue(TakeNext);
    }

    private void AwaitReturn(JsValue value)
    {
        _busy = true;
        JsPromise.From(frame.Realm, value).React(
            result =>
            {
                _busy = false;
                Give(result, done: true);
                TakeNext();
            },
            error =>
            {
                _busy = false;
                Answer(promise => promise.Reject(error));
                TakeNext();
            });
    }

    private void Give(JsValue value, bool done) =>
        Answer(promise => promise.Resolve(IteratorType.Result(frame.Realm, value, done)));

    private void Answer(Action<JsPromise> answer)
    {
        if (_requests.TryDequeue(out var request))
            answer(request.Promise);
    }
}
