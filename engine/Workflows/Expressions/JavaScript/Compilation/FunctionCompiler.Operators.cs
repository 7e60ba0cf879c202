using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

/// <content>Unary, binary and logical operators.</content>
internal sealed partial class FunctionCompiler
{
    private void Compile(UnaryExpression unary)
    {
        switch (unary.Operator)
        {
            case "typeof":
                if (unary.Argument is Identifier name && _scope.Resolve(name.Name) is null)
                    Emit(new LoadGlobalIfAny(name.Name));
                else
                    Compile(unary.Argument);
                Emit(new TypeOf());
                return;
            case "delete":
                CompileDelete(unary.Argument);
                return;
            case "-" when unary.Argument is NumberLiteral number:
                EmitConstant(-number.Value);
                return;
        }
        Compile(unary.Argument);
        _position = unary.Start;
        switch (unary.Operator)
        {
            case "-": Emit(new Negate()); break;
            case "+": Emit(new ToNumber()); break;
            case "!": Emit(new Not()); break;
            case "~": Emit(new BitwiseNot()); break;
            default:
                Emit(new Drop());
                EmitConstant(JsValue.Undefined);
                break;
        }
    }

    private void CompileDelete(ExpressionNode argument)
    {
        switch (argument)
        {
            case ChainExpression chain:
                CompileChain(chain.Expression, true, () => CompileDelete(chain.Expression));
                break;
            case MemberExpression member:
                Compile(member.Target);
                if (member.Optional)
                    _chainExits.Peek().Add(EmitBranch(new JumpIfNullish()));
                Compile(member.Property);
                Emit(new DeleteMember(_node.Strict));
                break;
            case Identifier name:
                EmitConstant(_scope.Resolve(name.Name) is null);
                break;
            default:
                CompileAndDrop(argument);
                EmitConstant(true);
                break;
        }
    }

    private void Compile(BinaryExpression binary)
    {
        if (binary.Left is PrivateIdentifier name)
        {
            Load(name.Name);
            Compile(binary.Right);
            Emit(new HasPrivate());
            return;
        }
        Compile(binary.Left);
        Compile(binary.Right);
        _position = binary.Start;
        Emit(BinaryInstruction.For(binary.Operator));
    }

    private void Compile(LogicalExpression logical)
    {
        Compile(logical.Left);
        var end = EmitBranch(ShortCircuit(logical.Operator));
        Compile(logical.Right);
        Place(end);
    }

    private static Branch ShortCircuit(string op) => op switch
    {
        "&&" => new KeepIfFalse(),
        "||" => new KeepIfTrue(),
        _ => new KeepIfNotNullish(),
    };
}
