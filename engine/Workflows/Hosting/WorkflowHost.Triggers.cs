using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Start triggers.</content>
public sealed partial class WorkflowHost
{
    /// <summary>
    /// What keeps the start triggers of a version from working, were it published: a cron expression that is none, a path that
    /// another workflow has. The place of each problem is the activity's id.
    /// </summary>
    public IReadOnlyList<DefinitionProblem> TriggerProblems(ITransaction tx, string versionId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        return tx.Workflows.FindDefinitionVersion(versionId) is { } record ? TriggerIndex.Problems(plans.Get(tx, record), Services(tx)) : [];
    }

    /// <summary>Starts what waits for a stimulus (a published event, a request) with one of its start triggers.</summary>
    public StartResult StartTrigger(ITransaction tx, TriggerRecord trigger, object? payload, string? correlationId = null, string? instanceId = null)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return Start(tx, new StartRequest
        {
            VersionId = trigger.DefinitionVersionId,
            InstanceId = instanceId,
            CorrelationId = correlationId,
            TriggerActivityId = trigger.ActivityId,
            TriggerPayload = payload,
        });
    }

    /// <summary>A value that an input of a start trigger has outside of any instance; null when it has none.</summary>
    public object? TriggerInput(ITransaction tx, TriggerRecord trigger, string input)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(trigger);
        return plans.Find(tx, trigger.DefinitionVersionId) is { } plan && plan.FindById(trigger.ActivityId) is { } activity
            ? new TriggerContext(plan, activity, Services(tx)).Input(input) : null;
    }

    /// <summary>A value that an input has in the execution that waits on a bookmark; null when it has none.</summary>
    public object? WaitingInput(ITransaction tx, BookmarkRecord bookmark, string input)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(bookmark);
        return LoadIfPossible(tx, bookmark.InstanceId) is { Status: WorkflowStatus.Running } instance
            ? instance.Bookmarks.Find(candidate => candidate.Sequence == bookmark.Sequence)?.Owner.Input(input)
            : null;
    }
}
