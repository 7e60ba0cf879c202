using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

/// <summary>Finds what statements declare.</summary>
internal static class Declarations
{
    /// <summary>Names that a pattern binds.</summary>
    public static IEnumerable<string> PatternNames(Node? pattern) => pattern switch
    {
        Identifier name => [name.Name],
        DefaultPattern { Target: var target } => PatternNames(target),
        RestPattern { Target: var target } => PatternNames(target),
        ArrayPattern array => array.Elements.SelectMany(PatternNames),
        ObjectPattern shape => shape.Properties.SelectMany(p => PatternNames(p.Value)).Concat(PatternNames(shape.Rest)),
        _ => [],
    };

    /// <summary>Names of <c>var</c> anywhere in a function, without inner functions.</summary>
    public static IEnumerable<string> VarNames(IEnumerable<Statement> body) => body.SelectMany(VarNames);

    /// <summary>Names of let, const, classes and functions directly in a block.</summary>
    public static IEnumerable<(string Name, BindingKind Kind)> LexicalNames(IEnumerable<Statement> body)
    {
        foreach (var statement in body)
        {
            switch (statement is LabeledStatement label ? label.Body : statement)
            {
                case VariableDeclaration { Kind: not "var" } declaration:
                    foreach (var name in Names(declaration))
                        yield return (name, KindOf(declaration));
                    break;
                case ClassDeclaration { Class.Name: { } name }:
                    yield return (name, BindingKind.Let);
                    break;
                case FunctionDeclaration { Function.Name: { } name }:
                    yield return (name, BindingKind.Var);
                    break;
            }
        }
    }

    public static BindingKind KindOf(VariableDeclaration declaration) =>
        declaration.Kind switch { "var" => BindingKind.Var, "let" => BindingKind.Let, _ => BindingKind.Const };

    public static IEnumerable<string> Names(VariableDeclaration declaration) =>
        declaration.Declarators.SelectMany(d => PatternNames(d.Target));

    /// <summary>Functions in blocks, which outside strict mode are also variables of the function.</summary>
    public static IEnumerable<string> BlockFunctionNames(IEnumerable<Statement> body) =>
        body.SelectMany(Parts).SelectMany(inner =>
            (inner is FunctionDeclaration { Function.Name: { } name } ? [name] : Enumerable.Empty<string>()).Concat(BlockFunctionNames([inner])));

    private static IEnumerable<string> VarNames(Statement statement) => statement switch
    {
        VariableDeclaration { Kind: "var" } declaration => Names(declaration),
        ForStatement { Init: VariableDeclaration { Kind: "var" } declaration } loop => Names(declaration).Concat(VarNames(loop.Body)),
        ForInStatement { Left: VariableDeclaration { Kind: "var" } declaration } loop => Names(declaration).Concat(VarNames(loop.Body)),
        ForOfStatement { Left: VariableDeclaration { Kind: "var" } declaration } loop => Names(declaration).Concat(VarNames(loop.Body)),
        _ => VarNames(Parts(statement)),
    };

    private static IEnumerable<Statement> Parts(Statement statement) => statement switch
    {
        BlockStatement block => block.Body,
        IfStatement choice => choice.Otherwise is null ? [choice.Then] : [choice.Then, choice.Otherwise],
        ForStatement loop => [loop.Body],
        ForInStatement loop => [loop.Body],
        ForOfStatement loop => [loop.Body],
        WhileStatement loop => [loop.Body],
        DoWhileStatement loop => [loop.Body],
        LabeledStatement label => [label.Body],
        SwitchStatement choice => choice.Cases.SelectMany(c => c.Body),
        TryStatement attempt => attempt.Block.Body
            .Concat(attempt.Handler?.Body.Body ?? []).Concat(attempt.Finalizer?.Body ?? []),
        _ => [],
    };
}
