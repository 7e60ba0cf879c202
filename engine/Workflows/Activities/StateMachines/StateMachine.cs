using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.StateMachines;

/// <summary>
/// Moves between named states. In a state the triggers of all its transitions wait at once; the first that happens and whose
/// condition holds wins. A state without a way out ends it.
/// </summary>
internal sealed class StateMachine : Activity
{
    private const string State = "CurrentState";
    private const string Firing = "Transition";

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.StateMachine",
        Category = "Flow",
        DisplayName = "State Machine",
        Description = "Pasa de un estado a otro conforme ocurren los disparadores de sus transiciones.",
    };

    protected internal override bool AutoCompletes => false;

    public override void Execute(ActivityContext context) => Enter(context, Plan(context).Initial);

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        var (role, index) = StateMachinePlan.Role(child.Activity);
        switch (role)
        {
            case StateMachinePlan.Entry:
                Wait(context);
                break;
            case StateMachinePlan.Trigger:
                Triggered(context, child, Plan(context).Transition(index));
                break;
            case StateMachinePlan.Action:
                Leave(context, Plan(context).Transition(index));
                break;
            default:
                Enter(context, Plan(context).Transition((int)context.GetProperty(Firing)!).To);
                break;
        }
    }

    protected internal override object? Prepare(ActivityNode node) => new StateMachinePlan(node);

    protected internal override IEnumerable<EmbeddedActivity> Children(JsonObject json) => StateMachinePlan.Children(json);

    private static StateMachinePlan Plan(ActivityContext context) => (StateMachinePlan)context.Activity.Prepared!;

    private static string Current(ActivityContext context) => (string)context.GetProperty(State)!;

    private static void Enter(ActivityContext context, string? state)
    {
        if (!Plan(context).Has(state))
        {
            context.Complete();
            return;
        }

        context.SetProperty(State, state);
        if (Plan(context).OfState(StateMachinePlan.Entry, state!) is { } entry)
        {
            context.Schedule(entry);
        }
        else
        {
            Wait(context);
        }
    }

    private static void Wait(ActivityContext context)
    {
        var ways = Plan(context).From(Current(context)).ToList();
        if (ways.Count == 0)
        {
            context.Complete();
        }

        foreach (var way in ways)
        {
            context.Schedule(Plan(context).Child(StateMachinePlan.Trigger, way.Index)!);
        }
    }

    private static void Triggered(ActivityContext context, ActivityContext trigger, Transition way)
    {
        if (way.From != Current(context))
        {
            return;
        }

        if (way.Condition is not null && way.Condition.Evaluate(context) is not true)
        {
            context.Schedule(trigger.Activity);
            return;
        }

        context.CancelOthers(trigger);
        if (Plan(context).Child(StateMachinePlan.Action, way.Index) is { } action)
        {
            context.Schedule(action);
        }
        else
        {
            Leave(context, way);
        }
    }

    private static void Leave(ActivityContext context, Transition way)
    {
        context.SetProperty(Firing, way.Index);
        if (Plan(context).OfState(StateMachinePlan.Exit, way.From) is { } exit)
        {
            context.Schedule(exit);
        }
        else
        {
            Enter(context, way.To);
        }
    }
}
