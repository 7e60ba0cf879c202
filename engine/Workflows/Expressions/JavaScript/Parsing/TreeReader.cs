using Jint.Native;
using Jint.Native.Object;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

/// <summary>Turns acorn's tree into nodes of ours and notes what functions need to know about themselves.</summary>
internal sealed partial class TreeReader(string source)
{
    private readonly List<ScriptProblem> _problems = [];
    private FunctionContext _function = new();
    private int _closures;

    private sealed class FunctionContext
    {
        public bool UsesArguments;
        public bool Strict;
    }

    public ParsedScript Read(ObjectInstance program)
    {
        _function.Strict = HasUseStrict(program);
        var body = Statements(program, "body");
        var function = new FunctionNode(
            0, source.Length, null, [], body, FunctionKind.Normal, false, false, _function.Strict, _function.UsesArguments);
        return _problems.Count == 0 ? new ParsedScript(function, []) : new ParsedScript(null, _problems);
    }

    private static string Type(ObjectInstance node) => node.Get("type").AsString();

    private static int Start(ObjectInstance node) => (int)node.Get("start").AsNumber();

    private static bool Flag(ObjectInstance node, string name) => node.Get(name) is var value && value.IsBoolean() && value.AsBoolean();

    private static string Text(ObjectInstance node, string name) => node.Get(name).AsString();

    private static ObjectInstance? Child(ObjectInstance node, string name) => ObjectOf(node.Get(name));

    private static ObjectInstance? ObjectOf(JsValue value) => value.IsObject() ? value.AsObject() : null;

    private static IEnumerable<ObjectInstance?> Children(ObjectInstance node, string name)
    {
        var list = node.Get(name).AsObject();
        var length = (int)list.Get("length").AsNumber();
        for (var i = 0; i < length; i++)
            yield return ObjectOf(list.Get(i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private Statement[] Statements(ObjectInstance node, string name) => [.. Children(node, name).Select(s => Statement(s!))];

    private ExpressionNode[] Expressions(ObjectInstance node, string name) => [.. Children(node, name).Select(e => Expression(e!))];

    /// <summary>Reads something and tells whether a function or class was inside.</summary>
    private bool Closures(Action read)
    {
        var before = _closures;
        read();
        return _closures > before;
    }

    private void Refuse(ObjectInstance node, string message)
    {
        var (line, column) = SourcePosition.Of(source, Start(node));
        _problems.Add(new ScriptProblem(line, column, message));
    }

    private FunctionNode Function(ObjectInstance node, FunctionKind kind, bool strict = false)
    {
        _closures++;
        var outer = _function;
        var isArrow = Type(node) == "ArrowFunctionExpression";
        var body = Child(node, "body")!;
        var isExpression = Flag(node, "expression") && Type(body) != "BlockStatement";
        _function = new FunctionContext { Strict = outer.Strict || strict || (!isExpression && HasUseStrict(body)) };
        Node[] parameters = [.. Children(node, "params").Select(p => Pattern(p!))];
        Statement[] statements = isExpression ? [new ReturnStatement(Start(body), Expression(body))] : Statements(body, "body");
        var inner = _function;
        _function = outer;
        if (isArrow)
            outer.UsesArguments |= inner.UsesArguments;
        return new FunctionNode(
            Start(node), (int)node.Get("end").AsNumber(), Child(node, "id") is { } id ? Text(id, "name") : null, parameters, statements,
            isArrow ? FunctionKind.Arrow : kind, Flag(node, "async"), Flag(node, "generator"), inner.Strict,
            !isArrow && inner.UsesArguments);
    }

    private static bool HasUseStrict(ObjectInstance body)
    {
        foreach (var statement in Children(body, "body"))
        {
            if (!statement!.Get("directive").IsString())
                return false;
            if (Text(statement, "directive") == "use strict")
                return true;
        }
        return false;
    }
}
