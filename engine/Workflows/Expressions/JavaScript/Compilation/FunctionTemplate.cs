using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript.Parsing;

namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Compilation;

/// <summary>A compiled function, shared by all evaluations of its script.</summary>
internal sealed class FunctionTemplate(FunctionNode node, string source, string? name)
{
    public string? Name { get; } = name;
    public string Source { get; } = source;
    public FunctionKind Kind { get; } = node.Kind;
    public bool IsAsync { get; } = node.IsAsync;
    public bool IsGenerator { get; } = node.IsGenerator;
    public bool Strict { get; } = node.Strict;

    /// <summary>Parameters before the first default or rest.</summary>
    public int ParameterCount { get; } = node.Parameters.TakeWhile(p => p is not DefaultPattern and not RestPattern).Count();

    public Instruction[] Code { get; set; } = [];

    /// <summary>Position in the source of each instruction.</summary>
    public int[] Positions { get; set; } = [];

    public int EnvironmentSize { get; set; }

    /// <summary>The function as written.</summary>
    public string Text => Source[node.Start..node.End];
}
