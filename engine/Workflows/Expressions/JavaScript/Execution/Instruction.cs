namespace SeguimientoDesempeno.Workflows.Expressions.JavaScript.Execution;

/// <summary>One step of a compiled function; it works on the frame's stack. Instructions are shared and hold no state of a run.</summary>
internal abstract class Instruction
{
    public abstract void Execute(Frame frame);
}

/// <summary>An instruction that may continue elsewhere; the target is set when its label is placed.</summary>
internal abstract class Branch : Instruction
{
    public int Target { get; set; }
}
