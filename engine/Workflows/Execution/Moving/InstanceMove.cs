using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Execution.Moving;

/// <summary>
/// Carries an instance at rest over to another version of its definition. Only where it stands now has to exist there: each
/// execution that runs, waits or has failed, and what contains it. What is waited for stays as it was asked for.
/// </summary>
internal sealed class InstanceMove
{
    private readonly WorkflowInstance from;
    private readonly WorkflowInstance moved;
    private readonly Dictionary<ActivityContext, ActivityContext> executions = [];
    private readonly List<DefinitionProblem> problems = [];

    private InstanceMove(WorkflowInstance from, WorkflowPlan plan)
    {
        this.from = from;
        moved = from.WithPlan(plan);
    }

    /// <summary>The instance in its new version, or what a person has to mend before.</summary>
    public static (WorkflowInstance? Moved, IReadOnlyList<DefinitionProblem> Problems) Try(WorkflowInstance from, WorkflowPlan plan)
    {
        var move = new InstanceMove(from, plan);
        move.Run();
        return (move.problems.Count == 0 ? move.moved : null, move.problems);
    }

    /// <summary>What the new version lacks at an activity.</summary>
    public void Report(string code, string message, ActivityNode at) => problems.Add(new DefinitionProblem(code, message, at.NodeId, Prevents: true));

    private void Run()
    {
        if (from.TriggerActivityId is { } trigger && moved.Plan.FindById(trigger) is null)
        {
            problems.Add(new DefinitionProblem(
                "FALTA_EL_DISPARADOR", $"La instancia empezó por el disparador «{trigger}», que esta versión no tiene.", trigger, Prevents: true));
        }

        foreach (var execution in from.KeptExecutions())
        {
            if (execution.Owner is null)
            {
                moved.Root = Add(execution, null, moved.Plan.Root);
            }
            else if (executions.TryGetValue(execution.Owner, out var owner) && Find(execution, owner.Activity) is { } node)
            {
                Add(execution, owner, node);
            }
        }

        if (problems.Count > 0)
        {
            return;
        }

        foreach (var execution in from.Open)
        {
            executions[execution].SetStatus(execution.Status);
        }

        foreach (var (old, execution) in executions)
        {
            execution.SetStatus(old.Status);
            if (old.State is { } state)
            {
                execution.State = ((IStatefulActivity)old.Activity.Activity).Move(old, state, execution, this);
            }
        }

        CopyWaits();
    }

    /// <summary>The place of an execution in the new version; null when there is none, which is reported.</summary>
    private ActivityNode? Find(ActivityContext execution, ActivityNode container)
    {
        var activity = execution.Activity;
        if (activity.Activity is WorkflowActivity)
        {
            return container.Children[0];
        }

        if (container.ChildList.Find(child => child.Id == activity.Id) is not { } node)
        {
            Report(
                "FALTA_LA_POSICION",
                moved.Plan.FindById(activity.Id) is null
                    ? $"La instancia está en «{activity.DisplayText}», actividad que esta versión no tiene."
                    : $"La instancia está en «{activity.DisplayText}», que en esta versión se encuentra dentro de otra actividad.",
                activity);
            return null;
        }

        if (node.Type != activity.Type)
        {
            Report("CAMBIO_EL_TIPO", $"La instancia está en «{activity.DisplayText}», que era de tipo {activity.Type} y en esta versión es de tipo {node.Type}.", activity);
            return null;
        }

        return node;
    }

    private ActivityContext Add(ActivityContext old, ActivityContext? owner, ActivityNode node)
    {
        var execution = new ActivityContext(moved, node, owner, old.Number)
        {
            IsTrigger = old.IsTrigger,
            IsBackward = old.IsBackward,
            IsLate = old.IsLate,
            IsAwaited = old.IsAwaited,
            KeptOutputs = old.KeptOutputs,
        };
        executions[old] = execution;
        if (old.EvaluatedInputs.Count > 0)
        {
            execution.RestoreInputs(Array.ConvertAll(node.Inputs, input => InputOf(old, input.Name)));
        }

        foreach (var (name, value) in old.Properties ?? [])
        {
            execution.SetProperty(name, value);
        }

        MoveVariables(old, execution);
        return execution;
    }

    private static object? InputOf(ActivityContext old, string name) =>
        Array.FindIndex(old.Activity.Inputs, input => input.Name == name) is >= 0 and var index ? old.EvaluatedInputs[index] : null;

    /// <summary>Values stay with their variable, converted where its type has changed; new variables begin with their default.</summary>
    private static void MoveVariables(ActivityContext old, ActivityContext execution)
    {
        execution.DeclareVariables();
        foreach (var variable in old.Variables ?? [])
        {
            var declared = Array.IndexOf(old.Activity.Variables, variable.Declaration) >= 0;
            if (execution.Variables?.Find(candidate => candidate.Declaration.Id == variable.Declaration.Id) is { } same)
            {
                same.Set(variable.Value);
            }
            else if (!declared)
            {
                execution.Declare(Variable.Dynamic(variable.Declaration.Name, variable.Value));
            }
        }
    }

    private void CopyWaits()
    {
        foreach (var bookmark in from.Bookmarks)
        {
            var owner = executions[bookmark.Owner];
            owner.AddBookmark(bookmark.OwnedBy(owner));
        }

        foreach (var incident in from.Incidents)
        {
            var resume = incident.Resume;
            moved.Incidents.Add(incident with
            {
                Resume = resume is not null && executions.TryGetValue(resume.Bookmark.Owner, out var owner) ? resume with { Bookmark = resume.Bookmark.OwnedBy(owner) } : null,
            });
        }
    }
}
