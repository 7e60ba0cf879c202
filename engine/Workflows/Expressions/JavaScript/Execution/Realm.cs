using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Builtins;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Hosting;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>The world of one evaluation: its global object, its built-in objects (made when first used) and its pending jobs.</summary>
internal sealed class Realm
{
    private Queue<Action>? _jobs;
    private JsObject?[] _prototypes = new JsObject?[BuiltinType.Count];
    private NativeFunction?[] _constructors = new NativeFunction?[BuiltinType.Count];
    private Dictionary<string, JsSymbol>? _sharedSymbols;
    private HashSet<JsObject>? _joining;
    private JsObject? _objectPrototype;
    private JsObject? _functionPrototype;
    private JsObject? _arrayPrototype;

    public Realm(ScriptProgram program, Budget budget, TimeProvider clock, IScriptHost host)
    {
        Program = program;
        Budget = budget;
        Clock = clock;
        Host = host;
        Global = new GlobalObject(this);
    }

    public ScriptProgram Program { get; }

    public Budget Budget { get; }
    public TimeProvider Clock { get; }
    public IScriptHost Host { get; }
    public GlobalObject Global { get; }

    /// <summary>The object <c>variables</c>, once the script asked for it.</summary>
    public VariablesObject? Variables { get; set; }

    /// <summary>Line of the script where the latest error arose, from 1; 0 when none did.</summary>
    public int ErrorLine { get; set; }

    /// <summary>Symbols of <c>Symbol.for</c>.</summary>
    public Dictionary<string, JsSymbol> SharedSymbols => _sharedSymbols ??= [];

    /// <summary>Arrays being turned into text, which may contain themselves.</summary>
    public HashSet<JsObject> Joining => _joining ??= new(ReferenceEqualityComparer.Instance);

    public JsObject ObjectPrototype => _objectPrototype ??= Prototype(ObjectType.Type);
    public JsObject FunctionPrototype => _functionPrototype ??= Prototype(FunctionType.Type);
    public JsObject ArrayPrototype => _arrayPrototype ??= Prototype(ArrayType.Type);

    public JsObject NewObject() => new(ObjectPrototype);

    public JsObject Prototype(BuiltinType type)
    {
        Grow(type);
        return _prototypes[type.Id] ??= new BuiltinObject(
            this, ReferenceEquals(type, ObjectType.Type) ? null : type.Parent is { } parent ? Prototype(parent) : ObjectPrototype,
            type.Prototype, type.PrototypeClass);
    }

    public NativeFunction Constructor(BuiltinType type)
    {
        Grow(type);
        return _constructors[type.Id] ??= new NativeFunction(
            this, type.Name, type.Length, type.Call, type.Construct, type.Statics,
            type.Parent is { IsAbstract: false } parent ? Constructor(parent) : null);
    }

    /// <summary>Prototype for an object that <c>new</c> makes, also of a derived class.</summary>
    public JsObject PrototypeFor(JsObject newTarget, BuiltinType type) =>
        newTarget is NativeFunction ? Prototype(type) : newTarget.Get("prototype").As<JsObject>() ?? Prototype(type);

    /// <summary>Prototype whose methods a primitive has.</summary>
    public JsObject PrototypeOf(JsValue primitive) => primitive.Type switch
    {
        JsType.String => Prototype(StringType.Type),
        JsType.Number => Prototype(NumberType.Type),
        JsType.Boolean => Prototype(BooleanType.Type),
        JsType.Symbol => Prototype(SymbolType.Type),
        JsType.BigInt => Prototype(BigIntType.Type),
        _ => throw JsError.Type($"Cannot read properties of {Coerce.ToText(primitive)}"),
    };

    /// <summary>The error object that a script sees for an error of the language.</summary>
    public JsValue ErrorObject(JsError error) => ErrorType.Make(this, error.Kind, error.Message);

    public void Enqueue(Action job) => (_jobs ??= new()).Enqueue(job);

    /// <summary>Runs promise jobs until none is left.</summary>
    public void RunJobs()
    {
        while (_jobs is not null && _jobs.TryDequeue(out var job))
        {
            Budget.Step();
            job();
        }
    }

    private void Grow(BuiltinType type)
    {
        if (type.Id < _prototypes.Length)
            return;
        Array.Resize(ref _prototypes, type.Id + 8);
        Array.Resize(ref _constructors, type.Id + 8);
    }
}
