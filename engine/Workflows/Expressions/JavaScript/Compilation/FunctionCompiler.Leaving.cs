using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

internal sealed partial class FunctionCompiler
{
    private void CompileLeave(string? label, bool isContinue)
    {
        var steps = 0;
        foreach (var control in _control)
        {
            if (control is JumpTarget target
                && (label is null ? isContinue ? target.IsLoop : target.IsBreakable : target.Labels.Contains(label)))
            {
                Unwind(steps);
                (isContinue ? target.Continues : target.Breaks).Add(EmitBranch(new Jump()));
                return;
            }
            steps++;
        }
        throw new InvalidOperationException($"No target for {label ?? "break"}");
    }

    /// <summary>Leaves the innermost surroundings.</summary>
    private void Unwind(int count)
    {
        var kept = _control;
        var scope = _scope;
        var rest = new Stack<Control>(_control.Reverse());
        for (var i = 0; i < count; i++)
        {
            var control = rest.Pop();
            _control = new Stack<Control>(rest.Reverse());
            switch (control)
            {
                case EnvironmentControl:
                    Emit(new PopEnvironment());
                    break;
                case TryControl attempt:
                    Emit(new PopHandler());
                    if (attempt.Finalizer is not null)
                    {
                        _scope = attempt.Scope;
                        CompileFinalizer(attempt.Finalizer);
                        _scope = scope;
                    }
                    break;
                case IterationControl iteration:
                    Emit(new PopHandler());
                    LeaveIteration(iteration.IsAsync);
                    break;
                case PendingErrorControl:
                    Emit(new Drop());
                    break;
            }
        }
        _control = kept;
    }

    private void Compile(TryStatement attempt)
    {
        ClearCompletion();
        if (attempt.Finalizer is null)
        {
            CompileCatch(attempt);
            return;
        }
        var handler = EmitBranch(new PushHandler(isFinally: true));
        _control.Push(new TryControl(attempt.Finalizer, _scope));
        if (attempt.Handler is null)
            CompileBlock(attempt.Block.Body, attempt.Block.HasClosures, null);
        else
            CompileCatch(attempt);
        _control.Pop();
        Emit(new PopHandler());
        CompileFinalizer(attempt.Finalizer);
        var end = EmitBranch(new Jump());
        Place(handler);
        _control.Push(new PendingErrorControl());
        CompileFinalizer(attempt.Finalizer);
        _control.Pop();
        Emit(new Rethrow());
        Place(end);
    }

    private void CompileCatch(TryStatement attempt)
    {
        var handler = EmitBranch(new PushHandler(isFinally: false));
        _control.Push(new TryControl(null, _scope));
        CompileBlock(attempt.Block.Body, attempt.Block.HasClosures, null);
        _control.Pop();
        Emit(new PopHandler());
        var end = EmitBranch(new Jump());
        Place(handler);
        var clause = attempt.Handler!;
        EnterScope(clause.HasClosures);
        if (clause.Parameter is null)
        {
            Emit(new Drop());
        }
        else
        {
            foreach (var name in Declarations.PatternNames(clause.Parameter))
                _scope.Declare(name, BindingKind.Var);
            Bind(clause.Parameter, PatternUse.Initialise);
        }
        CompileBlock(clause.Body.Body, clause.Body.HasClosures, null);
        LeaveScope();
        Place(end);
    }

    private void CompileFinalizer(BlockStatement finalizer)
    {
        var recorded = _recordCompletion;
        _recordCompletion = false;
        CompileBlock(finalizer.Body, finalizer.HasClosures, null);
        _recordCompletion = recorded;
    }
}
