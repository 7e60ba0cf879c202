using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

internal sealed partial class FunctionCompiler
{
    private Stack<Control> _control = new();
    private bool _recordCompletion;

    /// <summary>Keeps the value to return while <c>finally</c> blocks run.</summary>
    private int? _returnSlot;

    private void Compile(Statement statement, IReadOnlyList<string>? labels = null)
    {
        _position = statement.Start;
        switch (statement)
        {
            case ExpressionStatement expression:
                Compile(expression.Expression);
                Emit(_recordCompletion ? new StoreCompletion() : new Drop());
                break;
            case VariableDeclaration declaration:
                Compile(declaration);
                break;
            case ReturnStatement ret:
                Compile(ret);
                break;
            case IfStatement choice:
                Compile(choice);
                break;
            case BlockStatement block:
                CompileBlock(block.Body, block.HasClosures, labels);
                break;
            case ForStatement loop:
                Compile(loop, labels ?? []);
                break;
            case ForInStatement loop:
                CompileForEach(loop.Left, loop.Right, loop.Body, ForEachKind.Keys, loop.HasClosures, labels ?? []);
                break;
            case ForOfStatement loop:
                CompileForEach(
                    loop.Left, loop.Right, loop.Body, loop.Await ? ForEachKind.Awaited : ForEachKind.Values, loop.HasClosures, labels ?? []);
                break;
            case WhileStatement loop:
                Compile(loop, labels ?? []);
                break;
            case DoWhileStatement loop:
                Compile(loop, labels ?? []);
                break;
            case BreakStatement leave:
                CompileLeave(leave.Label, isContinue: false);
                break;
            case ContinueStatement again:
                CompileLeave(again.Label, isContinue: true);
                break;
            case LabeledStatement label:
                Compile(label, labels ?? []);
                break;
            case SwitchStatement choice:
                Compile(choice, labels ?? []);
                break;
            case ThrowStatement failure:
                Compile(failure.Argument);
                _position = failure.Start;
                Emit(new Throw());
                break;
            case TryStatement attempt:
                Compile(attempt);
                break;
            case ClassDeclaration type:
                Compile(type.Class, null);
                Initialise(type.Class.Name!);
                break;
            case FunctionDeclaration or EmptyStatement:
                break;
            default:
                throw new InvalidOperationException(statement.GetType().Name);
        }
    }

    /// <summary>Loops and branches without a value of their own give undefined.</summary>
    private void ClearCompletion()
    {
        if (!_recordCompletion)
            return;
        EmitConstant(JsValue.Undefined);
        Emit(new StoreCompletion());
    }

    private void CompileBlock(Statement[] body, bool hasClosures, IReadOnlyList<string>? labels)
    {
        var target = labels is { Count: > 0 } ? new JumpTarget(labels, false, false) : null;
        if (target is not null)
            _control.Push(target);
        var hasNames = Declarations.LexicalNames(body).Any();
        if (hasNames)
        {
            EnterScope(hasClosures);
            DeclareLexical(body);
        }
        foreach (var statement in body)
            Compile(statement);
        if (hasNames)
            LeaveScope();
        if (target is null)
            return;
        _control.Pop();
        Place([.. target.Breaks]);
    }

    private void Compile(LabeledStatement label, IReadOnlyList<string> outer)
    {
        IReadOnlyList<string> labels = [.. outer, label.Label];
        if (label.Body is ForStatement or ForInStatement or ForOfStatement or WhileStatement or DoWhileStatement or LabeledStatement
            or BlockStatement or SwitchStatement)
        {
            Compile(label.Body, labels);
            return;
        }
        var target = new JumpTarget(labels, false, false);
        _control.Push(target);
        Compile(label.Body);
        _control.Pop();
        Place([.. target.Breaks]);
    }

    private void Compile(VariableDeclaration declaration)
    {
        foreach (var declarator in declaration.Declarators)
        {
            _position = declarator.Start;
            if (declarator.Init is not null)
                CompileNamed(declarator.Init, (declarator.Target as Identifier)?.Name);
            else if (declaration.Kind == "var")
                continue;
            else
                EmitConstant(JsValue.Undefined);
            Bind(declarator.Target, declaration.Kind == "var" ? PatternUse.Assign : PatternUse.Initialise);
        }
    }

    private void Compile(IfStatement choice)
    {
        ClearCompletion();
        Compile(choice.Test);
        var otherwise = EmitBranch(new JumpIfFalse());
        Compile(choice.Then);
        if (choice.Otherwise is null)
        {
            Place(otherwise);
            return;
        }
        var end = EmitBranch(new Jump());
        Place(otherwise);
        Compile(choice.Otherwise);
        Place(end);
    }

    private void Compile(SwitchStatement choice, IReadOnlyList<string> labels)
    {
        ClearCompletion();
        Compile(choice.Discriminant);
        var target = new JumpTarget(labels, false, true);
        _control.Push(target);
        var body = choice.Cases.SelectMany(c => c.Body).ToArray();
        EnterScope(choice.HasClosures);
        DeclareLexical(body);
        var entries = new Branch[choice.Cases.Length];
        for (var i = 0; i < choice.Cases.Length; i++)
        {
            if (choice.Cases[i].Test is not { } test)
                continue;
            Emit(new Duplicate());
            Compile(test);
            Emit(new StrictEqual());
            entries[i] = EmitBranch(new JumpIfMatched());
        }
        Emit(new Drop());
        var otherwise = EmitBranch(new Jump());
        var hasDefault = false;
        for (var i = 0; i < choice.Cases.Length; i++)
        {
            if (choice.Cases[i].Test is null)
            {
                hasDefault = true;
                Place(otherwise);
            }
            else
            {
                Place(entries[i]);
            }
            foreach (var statement in choice.Cases[i].Body)
                Compile(statement);
        }
        if (!hasDefault)
            Place(otherwise);
        LeaveScope();
        _control.Pop();
        Place([.. target.Breaks]);
    }

    private void Compile(ReturnStatement ret)
    {
        if (ret.Argument is null)
            EmitConstant(JsValue.Undefined);
        else
            Compile(ret.Argument);
        if (_node is { IsAsync: true, IsGenerator: true } && ret.Argument is not null)
            EmitAwait();
        _position = ret.Start;
        if (_control.Count > 0)
        {
            _returnSlot ??= _functionScope.DeclareHidden().Slot;
            Emit(new InitialiseSlot(DepthOf(_functionScope), _returnSlot.Value));
            Unwind(_control.Count);
            Emit(new LoadSlot(0, _returnSlot.Value));
        }
        Emit(new Return());
    }
}
