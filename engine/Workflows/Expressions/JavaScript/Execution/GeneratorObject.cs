using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>A generator: a frame that stops at each <c>yield</c>.</summary>
internal sealed class GeneratorObject(Frame frame, JsObject? prototype) : JsObject(prototype)
{
    private bool _started;
    private bool _running;
    private bool _done;

    public override string Class => "Generator";

    /// <summary>Binds the arguments and gives the generator; its body has not begun.</summary>
    public static JsValue Start(ScriptFunction function, Frame frame)
    {
        frame.Run();
        var type = function.Template.IsAsync ? GeneratorType.Async : GeneratorType.Sync;
        var prototype = function.Get("prototype").As<JsObject>() ?? frame.Realm.Prototype(type);
        return function.Template.IsAsync ? new AsyncGeneratorObject(frame, prototype) : new GeneratorObject(frame, prototype);
    }

    public JsValue Resume(ResumeMode mode, JsValue value)
    {
        if (_running)
            throw JsError.Type("Generator is already running");
        _done |= !_started && mode != ResumeMode.Next;
        _started = true;
        if (_done)
        {
            return mode switch
            {
                ResumeMode.Throw => throw new JsThrow(value),
                ResumeMode.Return => IteratorType.Result(frame.Realm, value, true),
                _ => IteratorType.Result(frame.Realm, JsValue.Undefined, true),
            };
        }
        return Run(mode, value);
    }

    private JsValue Run(ResumeMode mode, JsValue value)
    {
        _running = true;
        frame.Realm.Budget.EnterCall();
        try
        {
            var result = frame.Resume(mode, value);
            _done = frame.State == FrameState.Done;
            return IteratorType.Result(frame.Realm, result, _done);
        }
        catch (GeneratorReturn end)
        {
            _done = true;
            return IteratorType.Result(frame.Realm, end.Value, true);
        }
        catch (Exception)
        {
            _done = true;
            throw;
        }
        finally
        {
            _running = false;
            frame.Realm.Budget.LeaveCall();
        }
    }
}
