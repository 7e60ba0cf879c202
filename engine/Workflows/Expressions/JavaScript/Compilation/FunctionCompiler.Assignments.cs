using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

internal sealed partial class FunctionCompiler
{
    private enum PatternUse { Initialise, Assign }

    private void Compile(AssignmentExpression assignment)
    {
        switch (assignment.Operator)
        {
            case "=":
                CompilePlainAssignment(assignment);
                break;
            case "&&=" or "||=" or "??=":
                CompileLogicalAssignment(assignment);
                break;
            default:
                CompileCompoundAssignment(assignment);
                break;
        }
    }

    private void CompilePlainAssignment(AssignmentExpression assignment)
    {
        switch (assignment.Target)
        {
            case Identifier name:
                CompileNamed(assignment.Value, name.Name);
                _position = assignment.Start;
                Store(name.Name);
                break;
            case MemberExpression { Target: not SuperExpression } member:
                Compile(member.Target);
                if (member is { Computed: false, Property: StringLiteral key })
                {
                    Compile(assignment.Value);
                    _position = assignment.Start;
                    Emit(new SetMember(key.Value, _node.Strict));
                    break;
                }
                CompileKey(member.Property);
                Compile(assignment.Value);
                _position = assignment.Start;
                EmitSetElement(member);
                break;
            case MemberExpression super:
                Compile(super.Property);
                Compile(assignment.Value);
                Emit(new SetSuper());
                break;
            default:
                Compile(assignment.Value);
                Emit(new Duplicate());
                Bind(assignment.Target, PatternUse.Assign);
                break;
        }
    }

    /// <summary>Reads the target, leaving below the value what is needed to write it again.</summary>
    private void LoadForUpdate(Node target)
    {
        switch (target)
        {
            case Identifier name:
                Load(name.Name);
                break;
            case MemberExpression { Target: SuperExpression } super:
                Compile(super.Property);
                Emit(new Duplicate());
                Emit(new GetSuper());
                break;
            case MemberExpression member:
                Compile(member.Target);
                CompileKey(member.Property);
                if (member.Property is not PrivateIdentifier && member.Computed)
                    Emit(new ToPropertyKey());
                Emit(new DuplicatePair());
                _position = member.Start;
                Emit(member.Property is PrivateIdentifier ? new GetPrivate() : new GetElement());
                break;
            default:
                throw new InvalidOperationException(target.GetType().Name);
        }
    }

    /// <summary>Writes the top of the stack to the target and keeps it.</summary>
    private void StoreUpdated(Node target)
    {
        if (target is Identifier name)
            Store(name.Name);
        else if (target is MemberExpression { Target: SuperExpression })
            Emit(new SetSuper());
        else
            EmitSetElement((MemberExpression)target);
    }

    private void EmitSetElement(MemberExpression member) =>
        Emit(member.Property is PrivateIdentifier ? new SetPrivate() : new SetElement(_node.Strict));

    /// <summary>Values that <see cref="LoadForUpdate"/> left below the value.</summary>
    private static int PlaceSize(Node target) =>
        target switch { Identifier => 0, MemberExpression { Target: SuperExpression } => 1, _ => 2 };

    private void CompileCompoundAssignment(AssignmentExpression assignment)
    {
        LoadForUpdate(assignment.Target);
        Compile(assignment.Value);
        _position = assignment.Start;
        Emit(BinaryInstruction.For(assignment.Operator[..^1]));
        StoreUpdated(assignment.Target);
    }

    private void CompileLogicalAssignment(AssignmentExpression assignment)
    {
        LoadForUpdate(assignment.Target);
        var keep = EmitBranch(ShortCircuit(assignment.Operator[..^1]));
        CompileNamed(assignment.Value, (assignment.Target as Identifier)?.Name);
        _position = assignment.Start;
        StoreUpdated(assignment.Target);
        var end = EmitBranch(new Jump());
        Place(keep);
        Emit(new DropBelow(PlaceSize(assignment.Target)));
        Place(end);
    }

    private void Compile(UpdateExpression update)
    {
        LoadForUpdate(update.Argument);
        _position = update.Start;
        Emit(new ToNumeric());
        var below = PlaceSize(update.Argument);
        if (!update.Prefix)
            Emit(new KeepBelow(below));
        Emit(new Increment(update.Operator == "++" ? 1 : -1));
        StoreUpdated(update.Argument);
        if (!update.Prefix)
            Emit(new Drop());
    }

    /// <summary>Takes a value from the stack into a name, member or pattern.</summary>
    private void Bind(Node target, PatternUse use)
    {
        switch (target)
        {
            case Identifier name when use == PatternUse.Initialise:
                Initialise(name.Name);
                break;
            case Identifier name:
                _position = name.Start;
                Store(name.Name);
                Emit(new Drop());
                break;
            case MemberExpression { Target: SuperExpression } super:
                Compile(super.Property);
                Emit(new Swap());
                Emit(new SetSuper());
                Emit(new Drop());
                break;
            case MemberExpression member:
                Compile(member.Target);
                CompileKey(member.Property);
                Emit(new RotateUp());
                EmitSetElement(member);
                Emit(new Drop());
                break;
            case DefaultPattern pattern:
                var given = EmitBranch(new JumpIfDefined());
                CompileNamed(pattern.Default, (pattern.Target as Identifier)?.Name);
                Place(given);
                Bind(pattern.Target, use);
                break;
            case ArrayPattern array:
                BindArray(array, use);
                break;
            case ObjectPattern shape:
                BindObject(shape, use);
                break;
            default:
                throw new InvalidOperationException(target.GetType().Name);
        }
    }

    private void BindArray(ArrayPattern array, PatternUse use)
    {
        _position = array.Start;
        Emit(new StartIteration());
        var handler = EmitBranch(new PushHandler(isFinally: true));
        foreach (var element in array.Elements)
        {
            if (element is RestPattern rest)
            {
                Emit(new TakeRest());
                Bind(rest.Target, use);
                continue;
            }
            Emit(new TakeNext());
            if (element is null)
                Emit(new Drop());
            else
                Bind(element, use);
        }
        Emit(new PopHandler());
        Emit(new CloseIfOpen());
        var end = EmitBranch(new Jump());
        Place(handler);
        Emit(new CloseAfterError());
        Emit(new Rethrow());
        Place(end);
    }

    private void BindObject(ObjectPattern shape, PatternUse use)
    {
        _position = shape.Start;
        Emit(new RequireObject());
        var computed = new List<int>();
        foreach (var property in shape.Properties)
        {
            Emit(new Duplicate());
            Compile(property.Key);
            if (property.Computed && shape.Rest is not null)
            {
                // The rest leaves out computed keys too, so they are remembered.
                Emit(new ToPropertyKey());
                Emit(new Duplicate());
                var slot = _functionScope.DeclareHidden().Slot;
                computed.Add(slot);
                Emit(new InitialiseSlot(DepthOf(_functionScope), slot));
            }
            _position = property.Start;
            Emit(new GetElement());
            Bind(property.Value, use);
        }
        if (shape.Rest is not null)
        {
            Emit(new MakeObject());
            Emit(new Swap());
            foreach (var slot in computed)
                Emit(new LoadSlot(DepthOf(_functionScope), slot));
            Emit(new CopyProperties(
                [.. shape.Properties.Where(p => !p.Computed).Select(p => KeyText(p.Key))], computed.Count));
            Bind(shape.Rest, use);
            return;
        }
        Emit(new Drop());
    }

    private static string KeyText(ExpressionNode key) => key switch
    {
        StringLiteral text => text.Value,
        NumberLiteral number => NumberText.Format(number.Value),
        BigIntLiteral big => big.Digits,
        _ => throw new InvalidOperationException(key.GetType().Name),
    };
}
