using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

/// <content>yield and await.</content>
internal sealed partial class FunctionCompiler
{
    private void Compile(YieldExpression yield)
    {
        if (yield.Argument is null)
            EmitConstant(JsValue.Undefined);
        else
            Compile(yield.Argument);
        _position = yield.Start;
        if (yield.Delegate)
        {
            Emit(_node.IsAsync ? new StartAsyncIteration() : new StartDelegation());
            if (_node.IsAsync)
                CompileAsyncDelegation();
            else
                Emit(new DelegateYield());
            return;
        }
        if (_node.IsAsync)
            EmitAwait();
        Emit(new Yield());
        Emit(new TakeResumed());
    }

    /// <summary><c>yield*</c> of an asynchronous generator, as a loop over the inner one.</summary>
    private void CompileAsyncDelegation()
    {
        var start = Here;
        Emit(new RequestNext());
        EmitAwait();
        var end = EmitBranch(new TakeAwaited());
        Emit(new Yield());
        Emit(new TakeResumed());
        Emit(new Drop());
        EmitJump(start);
        Place(end);
        EmitConstant(JsValue.Undefined);
    }

    private void EmitAwait()
    {
        Emit(new Await());
        Emit(new TakeResumed());
    }
}
