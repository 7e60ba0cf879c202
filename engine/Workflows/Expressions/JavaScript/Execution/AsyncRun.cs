using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>A call of an asynchronous function: a frame that stops at each <c>await</c>, and the promise of its result.</summary>
internal sealed class AsyncRun
{
    private readonly Frame _frame;
    private readonly JsPromise _promise;

    private AsyncRun(Frame frame)
    {
        _frame = frame;
        _promise = new JsPromise(frame.Realm);
    }

    public static JsValue Start(Frame frame)
    {
        var run = new AsyncRun(frame);
        run.Advance(frame.Run);
        return run._promise;
    }

    private void Advance(Func<JsValue> step)
    {
        try
        {
            var value = step();
            if (_frame.State == FrameState.Done)
            {
                _promise.Resolve(value);
                return;
            }
            JsPromise.From(_frame.Realm, value).React(
                result => Advance(() => _frame.Resume(ResumeMode.Next, result)),
                error => Advance(() => _frame.Resume(ResumeMode.Throw, error)));
        }
        catch (Exception error) when (Errors.IsCatchable(error))
        {
            _promise.Reject(Errors.ValueOf(_frame.Realm, error));
        }
    }
}
