using SeguimientoDesempeno.Workflows.Activities.Branching;
using SeguimientoDesempeno.Workflows.Activities.Children;
using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Activities.Flow;
using SeguimientoDesempeno.Workflows.Activities.Looping;
using SeguimientoDesempeno.Workflows.Activities.Primitives;
using SeguimientoDesempeno.Workflows.Activities.Scheduling;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>The activity types of Elsa that this runtime has.</summary>
public static class ElsaActivities
{
    /// <summary>A registry with all of them, to which others can be added.</summary>
    public static ActivityRegistry Registry()
    {
        var registry = new ActivityRegistry();
        Activity[] types =
        [
            new Flowchart(), new Sequence(), new Composition.Parallel(), new FlowNode(), new Start(), new End(), new Finish(), new Complete(),
            new Fault(), new Break(), NotFoundActivity.Instance,
            new If(), new Switch(), new FlowDecision(), new FlowSwitch(), new FlowFork(), new FlowJoin(), new Fork(),
            new For(), new ForEach(), new ParallelForEach(), new While(),
            new SetVariable(), new SetName(), new SetOutput(), new WriteLine(), new Correlate(), new EventActivity(), new PublishEvent(),
            new RunTask(), new RunJavaScript(),
            new Delay(), new StartAt(), new TimerActivity(),
            new DispatchWorkflow(), new BulkDispatchWorkflows(), new ExecuteWorkflow(),
        ];
        foreach (var type in types)
        {
            registry.Register(type);
        }

        return registry;
    }
}
