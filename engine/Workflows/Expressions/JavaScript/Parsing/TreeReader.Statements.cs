using Jint.Native.Object;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

internal sealed partial class TreeReader
{
    private Statement Statement(ObjectInstance node)
    {
        var start = Start(node);
        switch (Type(node))
        {
            case "ExpressionStatement": return new ExpressionStatement(start, Operand(node, "expression"));
            case "EmptyStatement" or "DebuggerStatement": return new EmptyStatement(start);
            case "BlockStatement": return Block(node);
            case "IfStatement": return new IfStatement(start, Operand(node, "test"), Body(node, "consequent"), OptionalBody(node, "alternate"));
            case "WhileStatement": return new WhileStatement(start, Operand(node, "test"), Body(node, "body"));
            case "DoWhileStatement": return new DoWhileStatement(start, Body(node, "body"), Operand(node, "test"));
            case "ReturnStatement": return new ReturnStatement(start, Optional(node, "argument"));
            case "ThrowStatement": return new ThrowStatement(start, Operand(node, "argument"));
            case "BreakStatement": return new BreakStatement(start, Label(node));
            case "ContinueStatement": return new ContinueStatement(start, Label(node));
            case "LabeledStatement": return new LabeledStatement(start, Label(node)!, Body(node, "body"));
            case "VariableDeclaration": return Declaration(node);
            case "FunctionDeclaration": return new FunctionDeclaration(start, Function(node, FunctionKind.Normal));
            case "ClassDeclaration": return new ClassDeclaration(start, Class(node));
            case "ForStatement": return For(node);
            case "ForInStatement" or "ForOfStatement": return ForEach(node);
            case "SwitchStatement": return Switch(node);
            case "TryStatement": return Try(node);
            default:
                Refuse(node, Type(node) == "WithStatement" ? "«with» no se puede usar en un script." : $"«{Type(node)}» no se puede ejecutar.");
                return new EmptyStatement(start);
        }
    }

    private Statement Body(ObjectInstance node, string name) => Statement(Child(node, name)!);

    private Statement? OptionalBody(ObjectInstance node, string name) => Child(node, name) is { } body ? Statement(body) : null;

    private ExpressionNode? Optional(ObjectInstance node, string name) => Child(node, name) is { } value ? Expression(value) : null;

    private static string? Label(ObjectInstance node) => Child(node, "label") is { } label ? Text(label, "name") : null;

    private BlockStatement Block(ObjectInstance node)
    {
        Statement[] body = [];
        var closures = Closures(() => body = Statements(node, "body"));
        return new BlockStatement(Start(node), body, closures);
    }

    private VariableDeclaration Declaration(ObjectInstance node) => new(
        Start(node), Text(node, "kind"),
        [.. Children(node, "declarations").Select(d => new Declarator(Start(d!), Pattern(Child(d!, "id")!), Optional(d!, "init")))]);

    private ForStatement For(ObjectInstance node)
    {
        ForStatement? loop = null;
        var closures = Closures(() => loop = new ForStatement(
            Start(node),
            Child(node, "init") is { } init ? Type(init) == "VariableDeclaration" ? Declaration(init) : Expression(init) : null,
            Optional(node, "test"), Optional(node, "update"), Body(node, "body"), false));
        return loop! with { HasClosures = closures };
    }

    private Statement ForEach(ObjectInstance node)
    {
        Node? left = null;
        ExpressionNode? right = null;
        Statement? body = null;
        var closures = Closures(() =>
        {
            var target = Child(node, "left")!;
            left = Type(target) == "VariableDeclaration" ? Declaration(target) : Pattern(target);
            right = Operand(node, "right");
            body = Body(node, "body");
        });
        return Type(node) == "ForInStatement"
            ? new ForInStatement(Start(node), left!, right!, body!, closures)
            : new ForOfStatement(Start(node), left!, right!, body!, Flag(node, "await"), closures);
    }

    private SwitchStatement Switch(ObjectInstance node)
    {
        var discriminant = Operand(node, "discriminant");
        SwitchCase[] cases = [];
        var closures = Closures(() => cases =
            [.. Children(node, "cases").Select(c => new SwitchCase(Start(c!), Optional(c!, "test"), Statements(c!, "consequent")))]);
        return new SwitchStatement(Start(node), discriminant, cases, closures);
    }

    private TryStatement Try(ObjectInstance node)
    {
        var block = Block(Child(node, "block")!);
        CatchClause? handler = null;
        if (Child(node, "handler") is { } clause)
        {
            Node? parameter = null;
            BlockStatement? body = null;
            var closures = Closures(() =>
            {
                parameter = Child(clause, "param") is { } param ? Pattern(param) : null;
                body = Block(Child(clause, "body")!);
            });
            handler = new CatchClause(Start(clause), parameter, body!, closures);
        }
        return new TryStatement(Start(node), block, handler, Child(node, "finalizer") is { } last ? Block(last) : null);
    }

    /// <summary>Target of a declaration, parameter or assignment.</summary>
    private Node Pattern(ObjectInstance node)
    {
        var start = Start(node);
        switch (Type(node))
        {
            case "ArrayPattern":
                return new ArrayPattern(start, [.. Children(node, "elements").Select(e => e is null ? null : Pattern(e))]);
            case "AssignmentPattern": return new DefaultPattern(start, Pattern(Child(node, "left")!), Operand(node, "right"));
            case "RestElement": return new RestPattern(start, Pattern(Child(node, "argument")!));
            case "ObjectPattern":
                Node? rest = null;
                var properties = new List<PropertyNode>();
                foreach (var property in Children(node, "properties"))
                {
                    if (Type(property!) == "RestElement")
                    {
                        rest = Pattern(Child(property!, "argument")!);
                        continue;
                    }
                    var computed = Flag(property!, "computed");
                    properties.Add(new PropertyNode(
                        Start(property!), "init", PropertyName(Child(property!, "key")!, computed), computed,
                        Pattern(Child(property!, "value")!), false));
                }
                return new ObjectPattern(start, [.. properties], rest);
            default: return Expression(node);
        }
    }
}
