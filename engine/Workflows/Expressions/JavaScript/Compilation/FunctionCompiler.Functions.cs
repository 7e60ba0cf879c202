using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution.Instructions;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Values;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

internal sealed partial class FunctionCompiler
{
    private FunctionTemplate CompileInner(FunctionNode node, string? name) =>
        new FunctionCompiler(node, _source, _scope, isScript: false).CompileBody(name);

    private void MakeFunction(FunctionNode node, string? name) => Emit(new MakeFunction(CompileInner(node, name)));

    /// <summary>A function expression with a name can call itself by it.</summary>
    private void MakeFunctionExpression(FunctionNode node, string? name)
    {
        if (node.Name is null)
        {
            MakeFunction(node, name);
            return;
        }
        EnterScope(ownEnvironment: true);
        var binding = _scope.Declare(node.Name, BindingKind.FunctionName);
        MakeFunction(node, node.Name);
        Emit(new Duplicate());
        Emit(new InitialiseSlot(0, binding.Slot));
        LeaveScope();
    }

    private void Compile(ClassNode type, string? name)
    {
        _position = type.Start;
        EnterScope(ownEnvironment: true);
        var binding = type.Name is null ? null : _scope.Declare(type.Name, BindingKind.Const);
        if (binding is not null)
            Emit(new ClearSlots([binding.Slot]));
        foreach (var member in type.Members.OfType<ClassMember>())
        {
            if (member.Key is not PrivateIdentifier privateName || _scope.Declares(privateName.Name))
                continue;
            var slot = _scope.Declare(privateName.Name, BindingKind.Var).Slot;
            Emit(new MakePrivateName(privateName.Name));
            Emit(new InitialiseSlot(0, slot));
        }
        if (type.Parent is null)
            EmitConstant(JsValue.Empty);
        else
            Compile(type.Parent);
        var constructor = type.Members.OfType<ClassMember>().FirstOrDefault(m => m.Kind == "constructor")?.Value as FunctionExpression;
        var template = CompileInner(
            (constructor?.Function ?? DefaultConstructor(type)) with { Start = type.Start, End = type.End, Name = type.Name }, name);
        Emit(new MakeClass(template));
        // Stack: class, prototype.
        foreach (var member in type.Members)
            CompileMember(member);
        Emit(new Drop());
        if (binding is not null)
        {
            Emit(new Duplicate());
            Emit(new InitialiseSlot(0, binding.Slot));
        }
        Emit(new InitialiseStatics());
        LeaveScope();
    }

    private void CompileMember(Node member)
    {
        _position = member.Start;
        if (member is StaticBlock block)
        {
            MakeFunction(block.Body, null);
            Emit(new AddStaticBlock());
            return;
        }
        var definition = (ClassMember)member;
        if (definition.Kind == "constructor")
            return;
        CompileKey(definition.Key);
        if (definition.Computed)
            Emit(new ToPropertyKey());
        if (definition.Value is FunctionExpression function)
            MakeFunction(function.Function, null);
        else
            EmitConstant(JsValue.Undefined);
        if (definition.Kind == "field" || definition.Key is PrivateIdentifier)
            Emit(new AddElement(definition.Kind, definition.Static));
        else
            Emit(new DefineClassMethod(definition.Kind, definition.Static));
    }

    private static FunctionNode DefaultConstructor(ClassNode type)
    {
        var at = type.Start;
        if (type.Parent is null)
            return new FunctionNode(at, at, null, [], [], FunctionKind.Constructor, false, false, true, false);
        var rest = new Identifier(at, "args");
        var call = new CallExpression(at, new SuperExpression(at), [new SpreadElement(at, rest)], false);
        return new FunctionNode(
            at, at, null, [new RestPattern(at, rest)], [new ExpressionStatement(at, call)],
            FunctionKind.DerivedConstructor, false, false, true, false);
    }
}
