namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

/// <summary>A node of the syntax tree (ESTree shapes); Start is its position in the text.</summary>
internal abstract record Node(int Start);

/// <summary>Names, literals and operators.</summary>
internal abstract record ExpressionNode(int Start) : Node(Start);

internal sealed record Identifier(int Start, string Name) : ExpressionNode(Start);
internal sealed record PrivateIdentifier(int Start, string Name) : ExpressionNode(Start);
internal sealed record NullLiteral(int Start) : ExpressionNode(Start);
internal sealed record BooleanLiteral(int Start, bool Value) : ExpressionNode(Start);
internal sealed record NumberLiteral(int Start, double Value) : ExpressionNode(Start);
internal sealed record StringLiteral(int Start, string Value) : ExpressionNode(Start);
internal sealed record BigIntLiteral(int Start, string Digits) : ExpressionNode(Start);
internal sealed record RegExpLiteral(int Start, string Pattern, string Flags) : ExpressionNode(Start);
internal sealed record TemplateLiteral(int Start, string?[] Cooked, string[] Raw, ExpressionNode[] Expressions) : ExpressionNode(Start);
internal sealed record TaggedTemplate(int Start, ExpressionNode Tag, TemplateLiteral Quasi) : ExpressionNode(Start);
internal sealed record ThisExpression(int Start) : ExpressionNode(Start);
internal sealed record SuperExpression(int Start) : ExpressionNode(Start);
internal sealed record NewTargetExpression(int Start) : ExpressionNode(Start);
internal sealed record ArrayExpression(int Start, ExpressionNode?[] Elements) : ExpressionNode(Start);
internal sealed record ObjectExpression(int Start, Node[] Members) : ExpressionNode(Start);
internal sealed record UnaryExpression(int Start, string Operator, ExpressionNode Argument) : ExpressionNode(Start);
internal sealed record UpdateExpression(int Start, string Operator, bool Prefix, ExpressionNode Argument) : ExpressionNode(Start);
internal sealed record BinaryExpression(int Start, string Operator, ExpressionNode Left, ExpressionNode Right) : ExpressionNode(Start);
internal sealed record LogicalExpression(int Start, string Operator, ExpressionNode Left, ExpressionNode Right) : ExpressionNode(Start);
internal sealed record ConditionalExpression(int Start, ExpressionNode Test, ExpressionNode Then, ExpressionNode Otherwise) : ExpressionNode(Start);
internal sealed record AssignmentExpression(int Start, string Operator, Node Target, ExpressionNode Value) : ExpressionNode(Start);
internal sealed record SequenceExpression(int Start, ExpressionNode[] Expressions) : ExpressionNode(Start);
internal sealed record CallExpression(int Start, ExpressionNode Callee, ExpressionNode[] Arguments, bool Optional) : ExpressionNode(Start);
internal sealed record NewExpression(int Start, ExpressionNode Callee, ExpressionNode[] Arguments) : ExpressionNode(Start);
internal sealed record MemberExpression(int Start, ExpressionNode Target, ExpressionNode Property, bool Computed, bool Optional) : ExpressionNode(Start);
internal sealed record ChainExpression(int Start, ExpressionNode Expression) : ExpressionNode(Start);
internal sealed record SpreadElement(int Start, ExpressionNode Argument) : ExpressionNode(Start);
internal sealed record YieldExpression(int Start, ExpressionNode? Argument, bool Delegate) : ExpressionNode(Start);
internal sealed record AwaitExpression(int Start, ExpressionNode Argument) : ExpressionNode(Start);
internal sealed record FunctionExpression(int Start, FunctionNode Function) : ExpressionNode(Start);
internal sealed record ClassExpression(int Start, ClassNode Class) : ExpressionNode(Start);

/// <summary>Parts of literals, classes and patterns.</summary>
internal sealed record PropertyNode(int Start, string Kind, ExpressionNode Key, bool Computed, Node Value, bool Method) : Node(Start);
internal sealed record ClassMember(int Start, string Kind, ExpressionNode Key, bool Computed, bool Static, ExpressionNode? Value) : Node(Start);
internal sealed record StaticBlock(int Start, FunctionNode Body) : Node(Start);
internal sealed record ArrayPattern(int Start, Node?[] Elements) : Node(Start);
internal sealed record ObjectPattern(int Start, PropertyNode[] Properties, Node? Rest) : Node(Start);
internal sealed record DefaultPattern(int Start, Node Target, ExpressionNode Default) : Node(Start);
internal sealed record RestPattern(int Start, Node Target) : Node(Start);

internal enum FunctionKind { Normal, Arrow, Method, Getter, Setter, Constructor, DerivedConstructor, Field }

/// <summary>A function; the text is kept for its <c>toString</c>.</summary>
internal sealed record FunctionNode(
    int Start, int End, string? Name, Node[] Parameters, Statement[] Body, FunctionKind Kind, bool IsAsync, bool IsGenerator,
    bool Strict, bool UsesArguments) : Node(Start);

internal sealed record ClassNode(int Start, int End, string? Name, ExpressionNode? Parent, Node[] Members) : Node(Start);

/// <summary>Statements. HasClosures tells that a function inside may keep the block's bindings.</summary>
internal abstract record Statement(int Start) : Node(Start);

internal sealed record ExpressionStatement(int Start, ExpressionNode Expression) : Statement(Start);
internal sealed record EmptyStatement(int Start) : Statement(Start);
internal sealed record BlockStatement(int Start, Statement[] Body, bool HasClosures) : Statement(Start);
internal sealed record IfStatement(int Start, ExpressionNode Test, Statement Then, Statement? Otherwise) : Statement(Start);
internal sealed record ForStatement(int Start, Node? Init, ExpressionNode? Test, ExpressionNode? Update, Statement Body, bool HasClosures) : Statement(Start);
internal sealed record ForInStatement(int Start, Node Left, ExpressionNode Right, Statement Body, bool HasClosures) : Statement(Start);
internal sealed record ForOfStatement(int Start, Node Left, ExpressionNode Right, Statement Body, bool Await, bool HasClosures) : Statement(Start);
internal sealed record WhileStatement(int Start, ExpressionNode Test, Statement Body) : Statement(Start);
internal sealed record DoWhileStatement(int Start, Statement Body, ExpressionNode Test) : Statement(Start);
internal sealed record ReturnStatement(int Start, ExpressionNode? Argument) : Statement(Start);
internal sealed record ThrowStatement(int Start, ExpressionNode Argument) : Statement(Start);
internal sealed record BreakStatement(int Start, string? Label) : Statement(Start);
internal sealed record ContinueStatement(int Start, string? Label) : Statement(Start);
internal sealed record LabeledStatement(int Start, string Label, Statement Body) : Statement(Start);
internal sealed record SwitchStatement(int Start, ExpressionNode Discriminant, SwitchCase[] Cases, bool HasClosures) : Statement(Start);
internal sealed record SwitchCase(int Start, ExpressionNode? Test, Statement[] Body) : Node(Start);
internal sealed record TryStatement(int Start, BlockStatement Block, CatchClause? Handler, BlockStatement? Finalizer) : Statement(Start);
internal sealed record CatchClause(int Start, Node? Parameter, BlockStatement Body, bool HasClosures) : Node(Start);
internal sealed record VariableDeclaration(int Start, string Kind, Declarator[] Declarators) : Statement(Start);
internal sealed record Declarator(int Start, Node Target, ExpressionNode? Init) : Node(Start);
internal sealed record FunctionDeclaration(int Start, FunctionNode Function) : Statement(Start);
internal sealed record ClassDeclaration(int Start, ClassNode Class) : Statement(Start);

/// <summary>A whole script, or the reasons why it cannot run.</summary>
internal sealed record ParsedScript(FunctionNode? Body, IReadOnlyList<ScriptProblem> Problems);
