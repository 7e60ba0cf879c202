using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;

/// <summary>left, right → result</summary>
internal abstract class BinaryInstruction : Instruction
{
    public override void Execute(Frame frame)
    {
        var right = frame.Pop();
        ref var left = ref frame.Peek();
        // Evaluating may call back into the script, which may move the stack: write through a fresh reference.
        var result = Apply(left, right);
        frame.Peek() = result;
    }

    public static Instruction For(string op) => op switch
    {
        "+" => new Add(),
        "-" => new Subtract(),
        "*" => new Multiply(),
        "/" => new Divide(),
        "===" => new StrictEqual(),
        "!==" => new StrictUnequal(),
        "==" => new LooseEqual(),
        "!=" => new LooseUnequal(),
        "<" => new Less(),
        ">" => new Greater(),
        "<=" => new LessOrEqual(),
        ">=" => new GreaterOrEqual(),
        "instanceof" => new InstanceOf(),
        "in" => new In(),
        _ => new OtherArithmetic(op),
    };

    protected abstract JsValue Apply(JsValue left, JsValue right);
}

internal sealed class Add : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) => Operators.Add(left, right);
}

internal sealed class Subtract : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) =>
        left.IsNumber && right.IsNumber ? left.AsNumber - right.AsNumber : Values.Arithmetic.Apply("-", left, right);
}

internal sealed class Multiply : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) =>
        left.IsNumber && right.IsNumber ? left.AsNumber * right.AsNumber : Values.Arithmetic.Apply("*", left, right);
}

internal sealed class Divide : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) =>
        left.IsNumber && right.IsNumber ? left.AsNumber / right.AsNumber : Values.Arithmetic.Apply("/", left, right);
}

internal sealed class OtherArithmetic(string op) : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) => Values.Arithmetic.Apply(op, left, right);
}

internal sealed class StrictEqual : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) => Operators.StrictEquals(left, right);
}

internal sealed class StrictUnequal : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) => !Operators.StrictEquals(left, right);
}

internal sealed class LooseEqual : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) => Operators.LooseEquals(left, right);
}

internal sealed class LooseUnequal : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) => !Operators.LooseEquals(left, right);
}

internal sealed class Less : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) =>
        left.IsNumber && right.IsNumber ? left.AsNumber < right.AsNumber : Operators.Compare(left, right) < 0;
}

internal sealed class Greater : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) =>
        left.IsNumber && right.IsNumber ? left.AsNumber > right.AsNumber : Operators.Compare(left, right) > 0;
}

internal sealed class LessOrEqual : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) =>
        left.IsNumber && right.IsNumber ? left.AsNumber <= right.AsNumber : Operators.Compare(left, right) <= 0;
}

internal sealed class GreaterOrEqual : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) =>
        left.IsNumber && right.IsNumber ? left.AsNumber >= right.AsNumber : Operators.Compare(left, right) >= 0;
}

internal sealed class InstanceOf : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) => Operators.InstanceOf(left, right);
}

internal sealed class In : BinaryInstruction
{
    protected override JsValue Apply(JsValue left, JsValue right) => Operators.In(left, right);
}

/// <summary>value → result</summary>
internal abstract class UnaryInstruction : Instruction
{
    public override void Execute(Frame frame)
    {
        var result = Apply(frame.Peek());
        frame.Peek() = result;
    }

    protected abstract JsValue Apply(JsValue value);
}

internal sealed class Negate : UnaryInstruction
{
    protected override JsValue Apply(JsValue value) =>
        Coerce.ToNumeric(value) is var number && number.IsBigInt ? -number.AsBigInt : -number.AsNumber;
}

internal sealed class ToNumber : UnaryInstruction
{
    protected override JsValue Apply(JsValue value) => Coerce.ToNumber(value);
}

internal sealed class ToNumeric : UnaryInstruction
{
    protected override JsValue Apply(JsValue value) => Coerce.ToNumeric(value);
}

internal sealed class ToPropertyKey : UnaryInstruction
{
    protected override JsValue Apply(JsValue value) => value.IsNumber ? value : Coerce.ToPropertyKey(value).ToValue();
}

internal sealed class Not : UnaryInstruction
{
    protected override JsValue Apply(JsValue value) => !Coerce.ToBoolean(value);
}

internal sealed class BitwiseNot : UnaryInstruction
{
    protected override JsValue Apply(JsValue value) =>
        Coerce.ToNumeric(value) is var number && number.IsBigInt ? -number.AsBigInt - 1 : (JsValue)(double)~Coerce.ToInt32(number.AsNumber);
}

internal sealed class TypeOf : UnaryInstruction
{
    protected override JsValue Apply(JsValue value) => Operators.TypeOf(value);
}

/// <summary>Adds one to a number or BigInt, or takes one away.</summary>
internal sealed class Increment(int delta) : UnaryInstruction
{
    protected override JsValue Apply(JsValue value) => value.IsBigInt ? value.AsBigInt + delta : value.AsNumber + delta;
}
