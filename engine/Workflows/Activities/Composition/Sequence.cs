using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Moving;

namespace SeguimientoDesempeno.Workflows.Activities.Composition;

/// <summary>Runs its activities one after another; a terminal one or a break ends it.</summary>
internal sealed class Sequence : Activity, IStatefulActivity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Sequence",
        Category = "Workflows",
        Description = "Ejecuta sus actividades en orden.",
        IsContainer = true,
        IsBrowsable = false,
    };

    protected internal override bool AutoCompletes => false;

    public override void Execute(ActivityContext context)
    {
        var progress = new Progress();
        context.State = progress;
        Next(context, progress);
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        var progress = (Progress)context.State!;
        if (progress.Breaking || child.Activity.Activity.Descriptor.IsTerminal)
        {
            context.Complete();
        }
        else
        {
            Next(context, progress);
        }
    }

    protected internal override bool Receive(ActivityContext context, Signal signal)
    {
        if (signal is BreakSignal)
        {
            ((Progress)context.State!).Breaking = true;
        }

        return false;
    }

    IActivityState IStatefulActivity.Restore(ActivityNode node, object saved)
    {
        var values = (List<object?>)saved;
        return new Progress { Index = (int)values[0]!, Breaking = (bool)values[1]! };
    }

    IActivityState IStatefulActivity.Move(ActivityContext from, IActivityState state, ActivityContext to, InstanceMove move)
    {
        var progress = (Progress)state;
        var current = to.OpenChildren.FirstOrDefault()?.Activity;
        return new Progress
        {
            Index = current is null ? Math.Min(progress.Index, to.Activity.Children.Count) : to.Activity.ChildList.IndexOf(current) + 1,
            Breaking = progress.Breaking,
        };
    }

    private static void Next(ActivityContext context, Progress progress)
    {
        if (progress.Index < context.Activity.Children.Count)
        {
            context.Schedule(context.Activity.Children[progress.Index++]);
        }
        else
        {
            context.Complete();
        }
    }

    private sealed class Progress : IActivityState
    {
        public int Index { get; set; }

        public bool Breaking { get; set; }

        public object Save() => new List<object?> { Index, Breaking };
    }
}
