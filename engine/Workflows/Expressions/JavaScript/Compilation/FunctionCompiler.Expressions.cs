using System.Numerics;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

internal sealed partial class FunctionCompiler
{
    /// <summary>Compiles an expression, which leaves its value on the stack.</summary>
    private void Compile(ExpressionNode expression)
    {
        switch (expression)
        {
            case Identifier name:
                _position = name.Start;
                Load(name.Name);
                break;
            case NumberLiteral number:
                EmitConstant(number.Value);
                break;
            case StringLiteral text:
                EmitConstant(text.Value);
                break;
            case BooleanLiteral truth:
                EmitConstant(truth.Value);
                break;
            case NullLiteral:
                EmitConstant(JsValue.Null);
                break;
            case BigIntLiteral big:
                EmitConstant(BigInteger.Parse(big.Digits, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case RegExpLiteral pattern:
                Emit(new MakeRegExp(pattern.Pattern, pattern.Flags));
                break;
            case TemplateLiteral template:
                foreach (var part in template.Expressions)
                    Compile(part);
                Emit(new JoinTemplate(template.Cooked!));
                break;
            case ThisExpression:
                Emit(new LoadThis());
                break;
            case NewTargetExpression:
                Emit(new LoadNewTarget());
                break;
            case ArrayExpression array:
                Compile(array);
                break;
            case ObjectExpression shape:
                Compile(shape);
                break;
            case FunctionExpression function:
                MakeFunctionExpression(function.Function, null);
                break;
            case ClassExpression type:
                Compile(type.Class, null);
                break;
            case UnaryExpression unary:
                Compile(unary);
                break;
            case UpdateExpression update:
                Compile(update);
                break;
            case BinaryExpression binary:
                Compile(binary);
                break;
            case LogicalExpression logical:
                Compile(logical);
                break;
            case ConditionalExpression choice:
                Compile(choice.Test);
                var otherwise = EmitBranch(new JumpIfFalse());
                Compile(choice.Then);
                var end = EmitBranch(new Jump());
                Place(otherwise);
                Compile(choice.Otherwise);
                Place(end);
                break;
            case AssignmentExpression assignment:
                Compile(assignment);
                break;
            case SequenceExpression sequence:
                foreach (var part in sequence.Expressions[..^1])
                    CompileAndDrop(part);
                Compile(sequence.Expressions[^1]);
                break;
            case MemberExpression member:
                Compile(member);
                break;
            case ChainExpression chain:
                CompileChain(chain.Expression, JsValue.Undefined, () => Compile(chain.Expression));
                break;
            case CallExpression call:
                Compile(call);
                break;
            case NewExpression creation:
                Compile(creation);
                break;
            case TaggedTemplate tagged:
                Compile(tagged);
                break;
            case YieldExpression yield:
                Compile(yield);
                break;
            case AwaitExpression wait:
                Compile(wait.Argument);
                _position = wait.Start;
                EmitAwait();
                break;
            default:
                throw new InvalidOperationException(expression.GetType().Name);
        }
    }

    private void CompileAndDrop(ExpressionNode expression)
    {
        Compile(expression);
        Emit(new Drop());
    }

    /// <summary>Compiles a value that takes the name of what it is assigned to when it is an anonymous function.</summary>
    private void CompileNamed(ExpressionNode expression, string? name)
    {
        if (expression is FunctionExpression { Function: { Name: null } function })
            MakeFunctionExpression(function, name);
        else if (expression is ClassExpression { Class: { Name: null } type })
            Compile(type, name);
        else
            Compile(expression);
    }

    private void Load(string name)
    {
        if (name == "undefined" && _scope.Resolve(name) is null)
            EmitConstant(JsValue.Undefined);
        else if (_scope.Resolve(name) is not var (binding, depth))
            Emit(new LoadGlobal(name));
        else if (binding.HasDeadZone)
            Emit(new LoadCheckedSlot(depth, binding.Slot, name));
        else
            Emit(new LoadSlot(depth, binding.Slot));
    }

    /// <summary>Gives a declared name its first value, taken from the stack.</summary>
    private void Initialise(string name)
    {
        var (binding, depth) = _scope.Resolve(name)!.Value;
        Emit(new InitialiseSlot(depth, binding.Slot));
    }

    /// <summary>Assigns the top of the stack and keeps it there.</summary>
    private void Store(string name)
    {
        if (_scope.Resolve(name) is not var (binding, depth))
            Emit(new StoreGlobal(name, _node.Strict));
        else if (binding.Kind == BindingKind.Const)
            Emit(new RefuseConstant(depth, binding.Slot, name));
        else if (binding.Kind == BindingKind.FunctionName)
            Emit(new IgnoreAssignment(name, _node.Strict));
        else if (binding.HasDeadZone)
            Emit(new StoreCheckedSlot(depth, binding.Slot, name));
        else
            Emit(new StoreSlot(depth, binding.Slot));
    }

    private void Compile(ArrayExpression array)
    {
        if (array.Elements.All(e => e is not null and not SpreadElement))
        {
            foreach (var element in array.Elements)
                Compile(element!);
            Emit(new MakeArray(array.Elements.Length));
            return;
        }
        CompileList(array.Elements);
        Emit(new ListToArray());
    }

    /// <summary>Collects values, with spreads and holes, in a list on the stack.</summary>
    private void CompileList(IEnumerable<ExpressionNode?> elements)
    {
        Emit(new StartList());
        foreach (var element in elements)
        {
            if (element is SpreadElement spread)
            {
                Compile(spread.Argument);
                _position = spread.Start;
                Emit(new AppendAll());
                continue;
            }
            if (element is null)
                EmitConstant(JsValue.Empty);
            else
                Compile(element);
            Emit(new Append());
        }
    }

    private void Compile(ObjectExpression shape)
    {
        Emit(new MakeObject());
        foreach (var member in shape.Members)
        {
            if (member is SpreadElement spread)
            {
                Compile(spread.Argument);
                Emit(new CopyProperties([]));
                continue;
            }
            var property = (PropertyNode)member;
            if (property is { Computed: false, Kind: "init", Method: false, Key: StringLiteral key })
            {
                CompileNamed((ExpressionNode)property.Value, key.Value);
                Emit(key.Value == "__proto__" ? new SetPrototype() : new DefineProperty(key.Value));
                continue;
            }
            Compile(property.Key);
            if (property.Computed)
                Emit(new ToPropertyKey());
            if (property.Method)
                MakeFunction(((FunctionExpression)property.Value).Function, null);
            else
                Compile((ExpressionNode)property.Value);
            Emit(property.Method ? new DefineMethod(property.Kind, enumerable: true) : new DefineElement());
        }
    }
}
