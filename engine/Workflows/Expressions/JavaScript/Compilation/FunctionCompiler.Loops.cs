using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

internal sealed partial class FunctionCompiler
{
    private enum ForEachKind { Keys, Values, Awaited }

    private void CompileLoopBody(Statement body, IReadOnlyList<string> labels, out JumpTarget target)
    {
        target = new JumpTarget(labels, true, true);
        _control.Push(target);
        Compile(body);
        _control.Pop();
        Place([.. target.Continues]);
    }

    private void Compile(WhileStatement loop, IReadOnlyList<string> labels)
    {
        ClearCompletion();
        var start = Here;
        Compile(loop.Test);
        var exit = EmitBranch(new JumpIfFalse());
        CompileLoopBody(loop.Body, labels, out var target);
        EmitJump(start);
        Place(exit);
        Place([.. target.Breaks]);
    }

    private void Compile(DoWhileStatement loop, IReadOnlyList<string> labels)
    {
        ClearCompletion();
        var start = Here;
        CompileLoopBody(loop.Body, labels, out var target);
        Compile(loop.Test);
        Emit(new JumpIfTrue { Target = start });
        Place([.. target.Breaks]);
    }

    private void Compile(ForStatement loop, IReadOnlyList<string> labels)
    {
        ClearCompletion();
        var lexical = loop.Init is VariableDeclaration { Kind: not "var" };
        if (lexical)
        {
            EnterScope(loop.HasClosures);
            DeclareLexical([(Statement)loop.Init!]);
        }
        if (loop.Init is VariableDeclaration declaration)
            Compile(declaration);
        else if (loop.Init is ExpressionNode init)
            CompileAndDrop(init);
        var start = Here;
        Branch? exit = null;
        if (loop.Test is not null)
        {
            Compile(loop.Test);
            exit = EmitBranch(new JumpIfFalse());
        }
        CompileLoopBody(loop.Body, labels, out var target);
        if (lexical && loop.HasClosures)
            Emit(new CopyEnvironment());
        if (loop.Update is not null)
            CompileAndDrop(loop.Update);
        EmitJump(start);
        if (exit is not null)
            Place(exit);
        Place([.. target.Breaks]);
        if (lexical)
            LeaveScope();
    }

    private void CompileForEach(
        Node left, ExpressionNode right, Statement body, ForEachKind kind, bool hasClosures, IReadOnlyList<string> labels)
    {
        ClearCompletion();
        Compile(right);
        _position = right.Start;
        Emit(kind switch { ForEachKind.Keys => new StartKeys(), ForEachKind.Values => new StartIteration(), _ => new StartAsyncIteration() });
        var start = Here;
        Branch next;
        if (kind == ForEachKind.Awaited)
        {
            Emit(new RequestNext());
            EmitAwait();
            next = EmitBranch(new TakeAwaited());
        }
        else
        {
            next = EmitBranch(new NextValue());
        }
        // Stack: iterator, value. An error in the body closes the iterator.
        var handler = EmitBranch(new PushIterationHandler());
        _control.Push(new IterationControl(kind == ForEachKind.Awaited));
        var lexical = left is VariableDeclaration { Kind: not "var" };
        if (lexical)
        {
            EnterScope(hasClosures);
            DeclareLexical([(Statement)left]);
        }
        if (left is VariableDeclaration declaration)
            Bind(declaration.Declarators[0].Target, lexical ? PatternUse.Initialise : PatternUse.Assign);
        else
            Bind(left, PatternUse.Assign);
        var target = new JumpTarget(labels, true, true);
        _control.Push(target);
        Compile(body);
        _control.Pop();
        Place([.. target.Continues]);
        if (lexical)
            LeaveScope();
        Emit(new PopHandler());
        EmitJump(start);
        _control.Pop();

        Place(handler);
        Emit(new CloseAfterError());
        Emit(new Rethrow());

        Branch? end = null;
        if (target.Breaks.Count > 0)
        {
            Place([.. target.Breaks]);
            if (lexical && hasClosures)
                Emit(new PopEnvironment());
            Emit(new PopHandler());
            LeaveIteration(kind == ForEachKind.Awaited);
            end = EmitBranch(new Jump());
        }
        Place(next);
        if (end is not null)
            Place(end);
    }

    /// <summary>Closes the iterator that a break or return leaves behind.</summary>
    private void LeaveIteration(bool isAsync)
    {
        if (!isAsync)
        {
            Emit(new CloseIteration());
            return;
        }
        Emit(new RequestClose());
        EmitAwait();
        Emit(new Drop());
    }
}
