using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

/// <summary>Compiles one function to instructions of a stack machine.</summary>
internal sealed partial class FunctionCompiler
{
    /// <summary>Most instructions a function may have; copies of <c>finally</c> blocks can multiply.</summary>
    private const int MaxInstructions = 500_000;

    private readonly List<Instruction> _code = [];
    private readonly List<int> _positions = [];
    private readonly FunctionNode _node;
    private readonly string _source;
    private readonly bool _isScript;
    private readonly Scope _functionScope;
    private Scope _scope;
    private int _position;

    private FunctionCompiler(FunctionNode node, string source, Scope? outer, bool isScript)
    {
        _node = node;
        _source = source;
        _isScript = isScript;
        _functionScope = _scope = new Scope(outer, ownEnvironment: true);
        _recordCompletion = isScript;
    }

    /// <summary>Compiles a whole script.</summary>
    public static FunctionTemplate CompileScript(FunctionNode node, string source) =>
        new FunctionCompiler(node, source, null, isScript: true).CompileBody(null);

    private FunctionTemplate CompileBody(string? name)
    {
        var template = new FunctionTemplate(_node, _source, _node.Name ?? name);
        Prologue();
        foreach (var statement in _node.Body)
            Compile(statement);
        if (_isScript)
        {
            Emit(new LoadCompletion());
            Emit(new Return());
        }
        else
        {
            Emit(new Constant(JsValue.Undefined));
            Emit(new Return());
        }
        template.Code = [.. _code];
        template.Positions = [.. _positions];
        template.EnvironmentSize = _functionScope.EnvironmentSize;
        return template;
    }

    private void Prologue()
    {
        if (_node.UsesArguments)
        {
            Emit(new MakeArguments());
            Emit(new InitialiseSlot(0, _functionScope.Declare("arguments", BindingKind.Var).Slot));
        }
        foreach (var parameter in _node.Parameters)
            foreach (var name in Declarations.PatternNames(parameter))
                _functionScope.Declare(name, BindingKind.Var);
        for (var i = 0; i < _node.Parameters.Length; i++)
        {
            if (_node.Parameters[i] is RestPattern rest)
            {
                Emit(new RestArguments(i));
                Bind(rest.Target, PatternUse.Initialise);
                break;
            }
            Emit(new LoadArgument(i));
            Bind(_node.Parameters[i], PatternUse.Initialise);
        }
        foreach (var name in Declarations.VarNames(_node.Body))
            _functionScope.Declare(name, BindingKind.Var);
        if (!_node.Strict)
            foreach (var name in Declarations.BlockFunctionNames(_node.Body))
                if (_functionScope.Resolve(name) is not (_, 0))
                    _functionScope.Declare(name, BindingKind.Var);
        DeclareLexical(_node.Body);
        if (_node.IsGenerator)
            Emit(new InitialYield());
    }

    /// <summary>Declares let, const, classes and functions of a block, and makes the functions.</summary>
    private void DeclareLexical(Statement[] body)
    {
        var dead = new List<int>();
        foreach (var (name, kind) in Declarations.LexicalNames(body))
        {
            var binding = _scope.Declare(name, kind);
            if (binding.HasDeadZone)
                dead.Add(binding.Slot);
        }
        if (dead.Count > 0)
            Emit(new ClearSlots([.. dead]));
        foreach (var declaration in body.Select(s => s is LabeledStatement label ? label.Body : s).OfType<FunctionDeclaration>())
        {
            MakeFunction(declaration.Function, declaration.Function.Name);
            var (binding, depth) = _scope.Resolve(declaration.Function.Name!)!.Value;
            if (!_node.Strict && _scope != _functionScope && _functionScope.Declares(binding.Name))
            {
                // Outside strict mode a function in a block is also visible after it.
                Emit(new Duplicate());
                Emit(new InitialiseSlot(DepthOf(_functionScope), _functionScope.Resolve(binding.Name)!.Value.Binding.Slot));
            }
            Emit(new InitialiseSlot(depth, binding.Slot));
        }
    }

    private int DepthOf(Scope target)
    {
        var depth = 0;
        for (var scope = _scope; scope != target; scope = scope!.Parent)
            if (scope!.OwnEnvironment)
                depth++;
        return depth;
    }

    /// <summary>Opens a block scope; with closures in it, each entry gets an environment of its own.</summary>
    private void EnterScope(bool ownEnvironment)
    {
        _scope = new Scope(_scope, ownEnvironment);
        if (!ownEnvironment)
            return;
        var push = new PushEnvironment();
        Emit(push);
        _control.Push(new EnvironmentControl(push));
    }

    private void LeaveScope()
    {
        if (_scope.OwnEnvironment)
        {
            ((EnvironmentControl)_control.Pop()).Push.Size = _scope.EnvironmentSize;
            Emit(new PopEnvironment());
        }
        _scope = _scope.Parent!;
    }

    private int Emit(Instruction instruction)
    {
        if (_code.Count >= MaxInstructions)
            throw new ScriptTooLarge();
        _code.Add(instruction);
        _positions.Add(_position);
        return _code.Count - 1;
    }

    private int Here => _code.Count;

    /// <summary>Makes branches continue at the next instruction.</summary>
    private void Place(params ReadOnlySpan<Branch> branches)
    {
        foreach (var branch in branches)
            branch.Target = Here;
    }

    private T EmitBranch<T>(T branch) where T : Branch
    {
        Emit(branch);
        return branch;
    }

    private void EmitJump(int target) => Emit(new Jump { Target = target });

    private void EmitConstant(JsValue value) => Emit(new Constant(value));
}

/// <summary>The compiled form of a script would be too large.</summary>
internal sealed class ScriptTooLarge : Exception;
