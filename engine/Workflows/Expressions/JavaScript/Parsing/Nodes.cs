namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

/// <summary>A node of the syntax tree (ESTree shapes); Start is its position in the text.</summary>
internal abstract record Node(int Start);

/// <summary>Names, literals and operators.</summary>
internal abstract record Expression(int Start) : Node(Start);

internal sealed record Identifier(int Start, string Name) : Expression(Start);
internal sealed record PrivateIdentifier(int Start, string Name) : Expression(Start);
internal sealed record NullLiteral(int Start) : Expression(Start);
internal sealed record BooleanLiteral(int Start, bool Value) : Expression(Start);
internal sealed record NumberLiteral(int Start, double Value) : Expression(Start);
internal sealed record StringLiteral(int Start, string Value) : Expression(Start);
internal sealed record BigIntLiteral(int Start, string Digits) : Expression(Start);
internal sealed record RegExpLiteral(int Start, string Pattern, string Flags) : Expression(Start);
internal sealed record TemplateLiteral(int Start, string?[] Cooked, string[] Raw, Expression[] Expressions) : Expression(Start);
internal sealed record TaggedTemplate(int Start, Expression Tag, TemplateLiteral Quasi) : Expression(Start);
internal sealed record ThisExpression(int Start) : Expression(Start);
internal sealed record SuperExpression(int Start) : Expression(Start);
internal sealed record NewTargetExpression(int Start) : Expression(Start);
internal sealed record ArrayExpression(int Start, Expression?[] Elements) : Expression(Start);
internal sealed record ObjectExpression(int Start, Node[] Members) : Expression(Start);
internal sealed record UnaryExpression(int Start, string Operator, Expression Argument) : Expression(Start);
internal sealed record UpdateExpression(int Start, string Operator, bool Prefix, Expression Argument) : Expression(Start);
internal sealed record BinaryExpression(int Start, string Operator, Expression Left, Expression Right) : Expression(Start);
internal sealed record LogicalExpression(int Start, string Operator, Expression Left, Expression Right) : Expression(Start);
internal sealed record ConditionalExpression(int Start, Expression Test, Expression Then, Expression Otherwise) : Expression(Start);
internal sealed record AssignmentExpression(int Start, string Operator, Node Target, Expression Value) : Expression(Start);
internal sealed record SequenceExpression(int Start, Expression[] Expressions) : Expression(Start);
internal sealed record CallExpression(int Start, Expression Callee, Expression[] Arguments, bool Optional) : Expression(Start);
internal sealed record NewExpression(int Start, Expression Callee, Expression[] Arguments) : Expression(Start);
internal sealed record MemberExpression(int Start, Expression Target, Expression Property, bool Computed, bool Optional) : Expression(Start);
internal sealed record ChainExpression(int Start, Expression Expression) : Expression(Start);
internal sealed record SpreadElement(int Start, Expression Argument) : Expression(Start);
internal sealed record YieldExpression(int Start, Expression? Argument, bool Delegate) : Expression(Start);
internal sealed record AwaitExpression(int Start, Expression Argument) : Expression(Start);
internal sealed record FunctionExpression(int Start, FunctionNode Function) : Expression(Start);
internal sealed record ClassExpression(int Start, ClassNode Class) : Expression(Start);

/// <summary>Parts of literals, classes and patterns.</summary>
internal sealed record PropertyNode(int Start, string Kind, Expression Key, bool Computed, Node Value, bool Method) : Node(Start);
internal sealed record ClassMember(int Start, string Kind, Expression Key, bool Computed, bool Static, Expression? Value) : Node(Start);
internal sealed record StaticBlock(int Start, FunctionNode Body) : Node(Start);
internal sealed record ArrayPattern(int Start, Node?[] Elements) : Node(Start);
internal sealed record ObjectPattern(int Start, PropertyNode[] Properties, Node? Rest) : Node(Start);
internal sealed record DefaultPattern(int Start, Node Target, Expression Default) : Node(Start);
internal sealed record RestPattern(int Start, Node Target) : Node(Start);

internal enum FunctionKind { Normal, Arrow, Method, Getter, Setter, Constructor, DerivedConstructor, Field }

/// <summary>A function; the text is kept for its <c>toString</c>.</summary>
internal sealed record FunctionNode(
    int Start, int End, string? Name, Node[] Parameters, Statement[] Body, FunctionKind Kind, bool IsAsync, bool IsGenerator,
    bool Strict, bool UsesArguments) : Node(Start);

internal sealed record ClassNode(int Start, int End, string? Name, Expression? Parent, Node[] Members) : Node(Start);

/// <summary>Statements. HasClosures tells that a function inside may keep the block's bindings.</summary>
internal abstract record Statement(int Start) : Node(Start);

internal sealed record ExpressionStatement(int Start, Expression Expression) : Statement(Start);
internal sealed record EmptyStatement(int Start) : Statement(Start);
internal sealed record BlockStatement(int Start, Statement[] Body, bool HasClosures) : Statement(Start);
internal sealed record IfStatement(int Start, Expression Test, Statement Then, Statement? Otherwise) : Statement(Start);
internal sealed record ForStatement(int Start, Node? Init, Expression? Test, Expression? Update, Statement Body, bool HasClosures) : Statement(Start);
internal sealed record ForInStatement(int Start, Node Left, Expression Right, Statement Body, bool HasClosures) : Statement(Start);
internal sealed record ForOfStatement(int Start, Node Left, Expression Right, Statement Body, bool Await, bool HasClosures) : Statement(Start);
internal sealed record WhileStatement(int Start, Expression Test, Statement Body) : Statement(Start);
internal sealed record DoWhileStatement(int Start, Statement Body, Expression Test) : Statement(Start);
internal sealed record ReturnStatement(int Start, Expression? Argument) : Statement(Start);
internal sealed record ThrowStatement(int Start, Expression Argument) : Statement(Start);
internal sealed record BreakStatement(int Start, string? Label) : Statement(Start);
internal sealed record ContinueStatement(int Start, string? Label) : Statement(Start);
internal sealed record LabeledStatement(int Start, string Label, Statement Body) : Statement(Start);
internal sealed record SwitchStatement(int Start, Expression Discriminant, SwitchCase[] Cases, bool HasClosures) : Statement(Start);
internal sealed record SwitchCase(int Start, Expression? Test, Statement[] Body) : Node(Start);
internal sealed record TryStatement(int Start, BlockStatement Block, CatchClause? Handler, BlockStatement? Finalizer) : Statement(Start);
internal sealed record CatchClause(int Start, Node? Parameter, BlockStatement Body, bool HasClosures) : Node(Start);
internal sealed record VariableDeclaration(int Start, string Kind, Declarator[] Declarators) : Statement(Start);
internal sealed record Declarator(int Start, Node Target, Expression? Init) : Node(Start);
internal sealed record FunctionDeclaration(int Start, FunctionNode Function) : Statement(Start);
internal sealed record ClassDeclaration(int Start, ClassNode Class) : Statement(Start);

/// <summary>A whole script, or the reasons why it cannot run.</summary>
internal sealed record ParsedScript(FunctionNode? Body, IReadOnlyList<ScriptProblem> Problems);
