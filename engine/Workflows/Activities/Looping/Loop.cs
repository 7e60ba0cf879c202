using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Looping;

/// <summary>What loops that run one round after another share: a round ends, the next begins, a break ends it all.</summary>
internal abstract class Loop : Activity
{
    private const string Breaking = "breaking";

    protected internal override bool AutoCompletes => false;

    /// <summary>Starts the next round or completes.</summary>
    protected abstract void Next(ActivityContext context);

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.GetProperty(Breaking) is true)
        {
            context.Complete();
        }
        else
        {
            Next(context);
        }
    }

    protected internal override bool Receive(ActivityContext context, Signal signal)
    {
        if (signal is not BreakSignal)
        {
            return false;
        }

        context.SetProperty(Breaking, true);
        return true;
    }
}
