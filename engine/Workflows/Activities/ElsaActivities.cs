using SeguimientoDesempeno.Workflows.Activities.Branching;
using SeguimientoDesempeno.Workflows.Activities.Children;
using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Activities.Email;
using SeguimientoDesempeno.Workflows.Activities.Flow;
using SeguimientoDesempeno.Workflows.Activities.Http;
using SeguimientoDesempeno.Workflows.Activities.Looping;
using SeguimientoDesempeno.Workflows.Activities.Primitives;
using SeguimientoDesempeno.Workflows.Activities.Scheduling;
using SeguimientoDesempeno.Workflows.Activities.StateMachines;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>The activity types of Elsa that this runtime has.</summary>
public static class ElsaActivities
{
    /// <summary>A registry with all of them, to which others can be added.</summary>
    /// <param name="ports">What they use of the world outside; by default nothing leaves the machine.</param>
    public static ActivityRegistry Registry(ElsaPorts? ports = null)
    {
        ports ??= new ElsaPorts();
        var registry = new ActivityRegistry { Ports = ports };
        Activity[] types =
        [
            new Flowchart(), new Sequence(), new Composition.Parallel(), new FlowNode(), new Start(), new End(), new Finish(), new Complete(),
            new Fault(), new Break(), NotFoundActivity.Instance,
            new If(), new Switch(), new FlowDecision(), new FlowSwitch(), new FlowFork(), new FlowJoin(), new Fork(),
            new For(), new ForEach(), new ParallelForEach(), new While(),
            new SetVariable(), new SetName(), new SetOutput(), new WriteLine(), new Correlate(), new EventActivity(), new PublishEvent(),
            new RunTask(), new RunJavaScript(),
            new ReadLine(ports.ReadLine), new SendEmail(ports.Mail),
            new Delay(), new StartAt(), new TimerActivity(), new Cron(), new StateMachine(),
            new HttpEndpoint(ports.Responses), new WriteHttpResponse(ports.Responses), new SendHttpRequest(ports.Http), new FlowSendHttpRequest(ports.Http),
            new DispatchWorkflow(), new BulkDispatchWorkflows(), new ExecuteWorkflow(),
        ];
        foreach (var type in types)
        {
            registry.Register(type);
        }

        return registry;
    }
}
