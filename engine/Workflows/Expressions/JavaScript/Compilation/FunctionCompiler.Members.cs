using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

internal sealed partial class FunctionCompiler
{
    /// <summary>Branches of the optional chains being compiled that give undefined.</summary>
    private readonly Stack<List<Branch>> _chainExits = new();

    /// <summary>An optional chain, and what it gives where it stops early.</summary>
    private void CompileChain(ExpressionNode chain, JsValue otherwise, Action compile)
    {
        _chainExits.Push([]);
        compile();
        var exits = _chainExits.Pop();
        var end = EmitBranch(new Jump());
        Place([.. exits]);
        EmitConstant(otherwise);
        Place(end);
        _position = chain.Start;
    }

    private void Compile(MemberExpression member)
    {
        if (member.Target is SuperExpression)
        {
            Compile(member.Property);
            Emit(new GetSuper());
            return;
        }
        Compile(member.Target);
        if (member.Optional)
            _chainExits.Peek().Add(EmitBranch(new JumpIfNullish()));
        GetProperty(member, keepTarget: false);
    }

    /// <summary>Reads a member of the value on the stack; the value stays below when it will be <c>this</c> of a call.</summary>
    private void GetProperty(MemberExpression member, bool keepTarget)
    {
        if (keepTarget)
            Emit(new Duplicate());
        if (member is { Computed: false, Property: StringLiteral name })
        {
            _position = member.Start;
            Emit(new GetMember(name.Value));
            return;
        }
        CompileKey(member.Property);
        _position = member.Start;
        Emit(member.Property is PrivateIdentifier ? new GetPrivate() : new GetElement());
    }

    private void CompileKey(ExpressionNode key)
    {
        if (key is PrivateIdentifier name)
            Load(name.Name);
        else
            Compile(key);
    }

    private void Compile(CallExpression call)
    {
        if (call.Callee is SuperExpression)
        {
            CompileList(call.Arguments);
            _position = call.Start;
            Emit(new CallSuperConstructor());
            return;
        }
        CompileCallee(call.Callee);
        if (call.Optional)
            _chainExits.Peek().Add(EmitBranch(new JumpIfNullishCallee()));
        CompileArguments(call.Arguments, call.Start, DescribeFunction(call.Callee));
    }

    /// <summary>Leaves <c>this</c> and the function on the stack.</summary>
    private void CompileCallee(ExpressionNode callee)
    {
        switch (callee)
        {
            case MemberExpression { Target: SuperExpression } member:
                Emit(new LoadThis());
                Compile(member.Property);
                Emit(new GetSuper());
                break;
            case MemberExpression member:
                Compile(member.Target);
                if (member.Optional)
                    _chainExits.Peek().Add(EmitBranch(new JumpIfNullish()));
                GetProperty(member, keepTarget: true);
                break;
            case ChainExpression { Expression: MemberExpression inner } chain:
                // (a?.b)() keeps a as this.
                _chainExits.Push([]);
                CompileCallee(inner);
                var exits = _chainExits.Pop();
                var end = EmitBranch(new Jump());
                Place([.. exits]);
                EmitConstant(JsValue.Undefined);
                EmitConstant(JsValue.Undefined);
                Place(end);
                _position = chain.Start;
                break;
            default:
                EmitConstant(JsValue.Undefined);
                Compile(callee);
                break;
        }
    }

    private void CompileArguments(ExpressionNode[] arguments, int position, string callee)
    {
        if (Array.Exists(arguments, a => a is SpreadElement))
        {
            CompileList(arguments);
            _position = position;
            Emit(new CallWithList(callee));
            return;
        }
        foreach (var argument in arguments)
            Compile(argument);
        _position = position;
        Emit(new Call(arguments.Length, callee));
    }

    private void Compile(NewExpression creation)
    {
        Compile(creation.Callee);
        CompileList(creation.Arguments);
        _position = creation.Start;
        Emit(new New(Describe(creation.Callee)));
    }

    private void Compile(TaggedTemplate tagged)
    {
        CompileCallee(tagged.Tag);
        Emit(new MakeTemplateObject(tagged.Quasi.Cooked, tagged.Quasi.Raw));
        foreach (var value in tagged.Quasi.Expressions)
            Compile(value);
        _position = tagged.Start;
        Emit(new Call(tagged.Quasi.Expressions.Length + 1, Describe(tagged.Tag)));
    }

    /// <summary>What is called, as a message about it not being a function names it: a member without its object.</summary>
    private string DescribeFunction(ExpressionNode callee) => callee switch
    {
        MemberExpression { Computed: false, Property: StringLiteral key } => $"Property '{key.Value}' of object",
        ChainExpression chain => DescribeFunction(chain.Expression),
        _ => Describe(callee),
    };

    /// <summary>A callee as error messages name it.</summary>
    private string Describe(ExpressionNode callee)
    {
        switch (callee)
        {
            case Identifier name: return name.Name;
            case MemberExpression { Computed: false, Property: StringLiteral key } member: return $"{Describe(member.Target)}.{key.Value}";
            case NumberLiteral number: return NumberText.Format(number.Value);
            case ThisExpression: return "this";
            case SuperExpression: return "super";
            case ChainExpression chain: return Describe(chain.Expression);
            default:
                var text = _source.AsSpan(callee.Start);
                return new string(text[..Math.Min(12, text.Length)]).ReplaceLineEndings(" ") + "…";
        }
    }
}
