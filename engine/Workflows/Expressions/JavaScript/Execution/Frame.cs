using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

internal enum FrameState { Running, Done, Yielded, Awaiting }

internal enum ResumeMode { Next, Throw, Return }

/// <summary>The bindings of a function call or block.</summary>
internal sealed class Environment(int size, Environment? parent)
{
    public JsValue[] Slots { get; } = new JsValue[size];
    public Environment? Parent { get; } = parent;
}

/// <summary>What a call and the arrow functions in it share.</summary>
internal sealed class CallContext(ScriptFunction? function, JsValue self, JsObject? newTarget)
{
    /// <summary>Empty in a derived constructor until <c>super()</c> ran.</summary>
    public JsValue Self { get; set; } = self;
    public ScriptFunction? Function { get; } = function;
    public JsObject? NewTarget { get; } = newTarget;
}

/// <summary>An exception on its way through a <c>finally</c> block.</summary>
internal sealed class PendingException(Exception exception) : JsObject(null)
{
    public Exception Exception { get; } = exception;
}

/// <summary>Makes a suspended generator run its <c>finally</c> blocks and end.</summary>
internal sealed class GeneratorReturn(JsValue value) : Exception
{
    public JsValue Value { get; } = value;
}

/// <summary>One activation of a function: where it stands and what it is working on. A suspended one is simply kept.</summary>
internal sealed class Frame(Realm realm, FunctionTemplate template, Environment? outer, CallContext context, JsValue[] arguments)
{
    private readonly record struct Handler(int Target, int StackHeight, Environment Environment, bool IsFinally);

    private Stack<Handler>? _handlers;
    private JsValue[] _stack = new JsValue[8];

    public Realm Realm { get; } = realm;
    public FunctionTemplate Template { get; } = template;
    public CallContext Context { get; } = context;
    public JsValue[] Arguments { get; } = arguments;
    public Environment Environment { get; set; } = new(template.EnvironmentSize, outer);
    public int Pc { get; set; }
    public int Height { get; private set; }
    public FrameState State { get; private set; }

    /// <summary>Result, or what was yielded or is awaited.</summary>
    public JsValue Result { get; private set; }

    /// <summary>Value of the last expression statement, for scripts without <c>return</c>.</summary>
    public JsValue Completion { get; set; }

    public ResumeMode ResumeMode { get; private set; }
    public JsValue ResumeValue { get; private set; }

    public void Push(JsValue value)
    {
        if (Height == _stack.Length)
            Array.Resize(ref _stack, Height * 2);
        _stack[Height++] = value;
    }

    public JsValue Pop() => _stack[--Height];

    /// <summary>The top value, or one below it.</summary>
    public ref JsValue Peek(int below = 0) => ref _stack[Height - 1 - below];

    public void Drop(int count) => Height -= count;

    public JsValue[] PopMany(int count)
    {
        if (count == 0)
            return [];
        Height -= count;
        return _stack.AsSpan(Height, count).ToArray();
    }

    public void Stop(FrameState state, JsValue value)
    {
        State = state;
        Result = value;
    }

    public void PushHandler(int target, bool isFinally) =>
        (_handlers ??= new()).Push(new Handler(target, Height, Environment, isFinally));

    public void PopHandler() => _handlers!.Pop();

    /// <summary>Goes on after a suspension; the instruction there reads the mode and the value.</summary>
    public JsValue Resume(ResumeMode mode, JsValue value)
    {
        ResumeMode = mode;
        ResumeValue = value;
        return Run();
    }

    /// <summary>Runs until the function ends or is suspended.</summary>
    public JsValue Run()
    {
        var code = Template.Code;
        var budget = Realm.Budget;
        State = FrameState.Running;
        while (true)
        {
            try
            {
                while (State == FrameState.Running)
                {
                    budget.Step();
                    code[Pc++].Execute(this);
                }
                return Result;
            }
            catch (Exception error) when (TryHandle(error))
            {
                Realm.ErrorLine = 0;
            }
        }
    }

    /// <summary>Gives an error to the innermost handler that takes it.</summary>
    private bool TryHandle(Exception error)
    {
        if (error is not (JsError or JsThrow or GeneratorReturn or InsufficientExecutionStackException))
            return false;
        if (Realm.ErrorLine == 0)
            Realm.ErrorLine = SourcePosition.Of(Template.Source, Template.Positions[Pc - 1]).Line;
        while (_handlers is not null && _handlers.TryPop(out var handler))
        {
            if (error is GeneratorReturn && !handler.IsFinally)
                continue;
            Pc = handler.Target;
            Height = handler.StackHeight;
            Environment = handler.Environment;
            Push(handler.IsFinally ? new PendingException(error) : Errors.ValueOf(Realm, error));
            return true;
        }
        return false;
    }
}
