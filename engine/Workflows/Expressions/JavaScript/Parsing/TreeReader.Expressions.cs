using Jint.Native;
using Jint.Native.Object;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

internal sealed partial class TreeReader
{
    private ExpressionNode Expression(ObjectInstance node)
    {
        var start = Start(node);
        switch (Type(node))
        {
            case "Identifier": return Name(node);
            case "PrivateIdentifier": return new PrivateIdentifier(start, "#" + Text(node, "name"));
            case "Literal": return Literal(node);
            case "ThisExpression": return new ThisExpression(start);
            case "Super": return new SuperExpression(start);
            case "MetaProperty": return new NewTargetExpression(start);
            case "ArrayExpression":
                return new ArrayExpression(start, [.. Children(node, "elements").Select(e => e is null ? null : Expression(e))]);
            case "ObjectExpression": return new ObjectExpression(start, [.. Children(node, "properties").Select(p => Member(p!))]);
            case "FunctionExpression" or "ArrowFunctionExpression": return new FunctionExpression(start, Function(node, FunctionKind.Normal));
            case "ClassExpression": return new ClassExpression(start, Class(node));
            case "TemplateLiteral": return Template(node);
            case "TaggedTemplateExpression":
                return new TaggedTemplate(start, Expression(Child(node, "tag")!), Template(Child(node, "quasi")!));
            case "UnaryExpression": return new UnaryExpression(start, Text(node, "operator"), Operand(node, "argument"));
            case "UpdateExpression":
                return new UpdateExpression(start, Text(node, "operator"), Flag(node, "prefix"), Operand(node, "argument"));
            case "BinaryExpression":
                return new BinaryExpression(start, Text(node, "operator"), Operand(node, "left"), Operand(node, "right"));
            case "LogicalExpression":
                return new LogicalExpression(start, Text(node, "operator"), Operand(node, "left"), Operand(node, "right"));
            case "AssignmentExpression":
                return new AssignmentExpression(start, Text(node, "operator"), Pattern(Child(node, "left")!), Operand(node, "right"));
            case "ConditionalExpression":
                return new ConditionalExpression(start, Operand(node, "test"), Operand(node, "consequent"), Operand(node, "alternate"));
            case "SequenceExpression": return new SequenceExpression(start, Expressions(node, "expressions"));
            case "CallExpression":
                return new CallExpression(start, Operand(node, "callee"), Expressions(node, "arguments"), Flag(node, "optional"));
            case "NewExpression": return new NewExpression(start, Operand(node, "callee"), Expressions(node, "arguments"));
            case "MemberExpression":
                return new MemberExpression(
                    start, Operand(node, "object"), PropertyName(Child(node, "property")!, Flag(node, "computed")),
                    Flag(node, "computed"), Flag(node, "optional"));
            case "ChainExpression": return new ChainExpression(start, Operand(node, "expression"));
            case "SpreadElement": return new SpreadElement(start, Operand(node, "argument"));
            case "YieldExpression":
                return new YieldExpression(start, Child(node, "argument") is { } value ? Expression(value) : null, Flag(node, "delegate"));
            case "AwaitExpression": return new AwaitExpression(start, Operand(node, "argument"));
            case "ParenthesizedExpression": return Operand(node, "expression");
            default:
                Refuse(node, Type(node) == "ImportExpression" ? "«import» no existe en un script." : $"«{Type(node)}» no se puede ejecutar.");
                return new NullLiteral(start);
        }
    }

    private ExpressionNode Operand(ObjectInstance node, string name) => Expression(Child(node, name)!);

    private Identifier Name(ObjectInstance node)
    {
        var name = Text(node, "name");
        if (name == "arguments")
            _function.UsesArguments = true;
        return new Identifier(Start(node), name);
    }

    /// <summary>Name of a member: text unless computed.</summary>
    private ExpressionNode PropertyName(ObjectInstance key, bool computed) =>
        !computed && Type(key) == "Identifier" ? new StringLiteral(Start(key), Text(key, "name")) : Expression(key);

    private static ExpressionNode Literal(ObjectInstance node)
    {
        var start = Start(node);
        if (Child(node, "regex") is { } regex)
            return new RegExpLiteral(start, Text(regex, "pattern"), Text(regex, "flags"));
        if (node.Get("bigint").IsString())
            return new BigIntLiteral(start, Text(node, "bigint"));
        var value = node.Get("value");
        return value.IsString() ? new StringLiteral(start, value.AsString())
            : value.IsNumber() ? new NumberLiteral(start, value.AsNumber())
            : value.IsBoolean() ? new BooleanLiteral(start, value.AsBoolean())
            : new NullLiteral(start);
    }

    private TemplateLiteral Template(ObjectInstance node)
    {
        var cooked = new List<string?>();
        var raw = new List<string>();
        foreach (var quasi in Children(node, "quasis"))
        {
            var value = Child(quasi!, "value")!;
            cooked.Add(value.Get("cooked") is var text && text.IsString() ? text.AsString() : null);
            raw.Add(Text(value, "raw"));
        }
        return new TemplateLiteral(Start(node), [.. cooked], [.. raw], Expressions(node, "expressions"));
    }

    private Node Member(ObjectInstance node)
    {
        if (Type(node) == "SpreadElement")
            return Expression(node);
        var kind = Text(node, "kind");
        var computed = Flag(node, "computed");
        var key = PropertyName(Child(node, "key")!, computed);
        var value = Child(node, "value")!;
        var functionKind = kind switch { "get" => FunctionKind.Getter, "set" => FunctionKind.Setter, _ => FunctionKind.Method };
        var isMethod = kind != "init" || Flag(node, "method");
        return new PropertyNode(
            Start(node), kind, key, computed, isMethod ? new FunctionExpression(Start(value), Function(value, functionKind)) : Expression(value),
            isMethod);
    }

    private ClassNode Class(ObjectInstance node)
    {
        _closures++;
        var outer = _function;
        var wasStrict = outer.Strict;
        outer.Strict = true;
        var parent = Child(node, "superClass") is { } super ? Expression(super) : null;
        Node[] members = [.. Children(Child(node, "body")!, "body").Select(m => ClassMember(m!, parent is not null))];
        outer.Strict = wasStrict;
        return new ClassNode(
            Start(node), (int)node.Get("end").AsNumber(), Child(node, "id") is { } id ? Text(id, "name") : null, parent, members);
    }

    private Node ClassMember(ObjectInstance node, bool derived)
    {
        var start = Start(node);
        if (Type(node) == "StaticBlock")
            return new StaticBlock(start, FieldFunction(node, () => Statements(node, "body")));
        var computed = Flag(node, "computed");
        var key = PropertyName(Child(node, "key")!, computed);
        var isStatic = Flag(node, "static");
        var value = Child(node, "value");
        if (Type(node) == "PropertyDefinition")
        {
            var init = value is null ? null
                : new FunctionExpression(start, FieldFunction(node, () => [new ReturnStatement(Start(value), Expression(value))]));
            return new ClassMember(start, "field", key, computed, isStatic, init);
        }
        var kind = Text(node, "kind");
        var functionKind = kind switch
        {
            "constructor" => derived ? FunctionKind.DerivedConstructor : FunctionKind.Constructor,
            "get" => FunctionKind.Getter,
            "set" => FunctionKind.Setter,
            _ => FunctionKind.Method,
        };
        return new ClassMember(start, kind, key, computed, isStatic, new FunctionExpression(start, Function(value!, functionKind, strict: true)));
    }

    /// <summary>Initial values and static blocks run as small methods.</summary>
    private FunctionNode FieldFunction(ObjectInstance node, Func<Statement[]> body)
    {
        _closures++;
        var outer = _function;
        _function = new FunctionContext { Strict = true };
        var statements = body();
        _function = outer;
        return new FunctionNode(
            Start(node), (int)node.Get("end").AsNumber(), null, [], statements, FunctionKind.Field, false, false, true, false);
    }
}
