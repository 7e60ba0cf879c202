using SeguimientoDesempeno.Workflows.Activities.Flow;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution.Background;
using SeguimientoDesempeno.Workflows.Execution.Log;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>Runs an instance until nothing more can run: one first-in-first-out queue, one activity after another.</summary>
internal static class Burst
{
    /// <summary>Of the steps that a burst may take, how many may wait in one flowchart's queue: circles that fork grow fast.</summary>
    private const int QueueShare = 10;

    /// <summary>Runs a new instance.</summary>
    public static void Start(WorkflowInstance instance)
    {
        instance.Queue.Enqueue(new WorkItem(instance.Plan.Root, null, null, null, null));
        Run(instance);
    }

    /// <summary>Runs one activity below the root of a new instance; the root does not hear of its end.</summary>
    public static void Try(WorkflowInstance instance, ActivityNode node)
    {
        var execution = new ActivityContext(instance, node, instance.Root, ++instance.LastExecution) { IsAwaited = false };
        execution.DeclareVariables();
        Enqueue(instance, execution, null);
        Run(instance);
    }

    /// <summary>Goes on after a bookmark. The bookmark belongs to the instance.</summary>
    public static void Resume(WorkflowInstance instance, Bookmark bookmark, object? payload)
    {
        Enqueue(instance, bookmark.Owner, new PendingResume(bookmark, payload));
        Run(instance);
    }

    /// <summary>Tries the executions of all incidents again, in the order in which they failed.</summary>
    public static void Retry(WorkflowInstance instance)
    {
        var incidents = instance.Incidents.ToArray();
        instance.Incidents.Clear();
        foreach (var incident in incidents)
        {
            if (instance.Open.Find(open => open.Number == incident.ActivityInstance) is { Status: ActivityStatus.Faulted } execution)
            {
                Enqueue(instance, execution, incident.Resume);
            }
        }

        Run(instance);
    }

    /// <summary>Cancels everything.</summary>
    public static void Cancel(WorkflowInstance instance)
    {
        instance.Root.Cancel();

        // The winner of a race may go on below a root that has completed.
        while (instance.Open.Count > 0)
        {
            instance.Open[^1].CancelUnheard();
        }

        instance.Queue.Clear();
        instance.SubStatus = WorkflowSubStatus.Cancelled;
    }

    private static void Enqueue(WorkflowInstance instance, ActivityContext execution, PendingResume? resume)
    {
        var item = new WorkItem(execution.Activity, execution.Owner, execution, resume, null);
        instance.Queue.Enqueue(item);
        item.Count(1);
    }

    private static void Run(WorkflowInstance instance)
    {
        instance.SubStatus = WorkflowSubStatus.Executing;
        var maxSteps = instance.Services.MaxSteps;
        for (var steps = 0; instance.Queue.TryDequeue(out var item); steps++)
        {
            item.Count(-1);
            var execution = item.Existing ?? Begin(instance, item);
            var endless = Endless(item, steps, maxSteps);
            try
            {
                if (endless is not null)
                {
                    throw new InvalidOperationException(endless);
                }

                Step(execution, item);
            }
            catch (Exception error) when (error is not RevisionConflictException)
            {
                Fault(execution, error, item.Resume);
                if (endless is not null)
                {
                    instance.DropQueue();
                }
            }
        }

        if (instance.SubStatus == WorkflowSubStatus.Executing)
        {
            instance.SubStatus = instance.Open.Count == 0 ? WorkflowSubStatus.Finished : WorkflowSubStatus.Suspended;
        }
    }

    /// <summary>
    /// Why a burst is taken to be endless, or null. Only flowcharts queue the same activities again and again: what a loop over many
    /// rows queues at once is no circle.
    /// </summary>
    private static string? Endless(WorkItem item, int steps, int maxSteps) =>
        steps >= maxSteps ? $"El flujo dio {steps} pasos sin detenerse a esperar: parece no tener fin."
        : item.Owner is { Activity.Activity: Flowchart, QueuedChildren: var queued } && queued > maxSteps / QueueShare
            ? $"Las ramas del diagrama se multiplican: en {steps} pasos se juntaron {queued} actividades por hacer, y parece no tener fin."
        : null;

    private static ActivityContext Begin(WorkflowInstance instance, WorkItem item)
    {
        var isTrigger = instance.TriggerPending && string.Equals(instance.TriggerActivityId, item.Node.Id, StringComparison.Ordinal);
        instance.TriggerPending &= !isTrigger;
        var execution = new ActivityContext(instance, item.Node, item.Owner, ++instance.LastExecution) { IsTrigger = isTrigger, IsBackward = item.Backward, IsLate = item.Late };
        if (item.Owner is null)
        {
            instance.Root = execution;
        }

        execution.DeclareVariables();
        if (item.Variables is not null)
        {
            execution.Give(item.Variables);
        }

        return execution;
    }

    private static void Step(ActivityContext execution, WorkItem item)
    {
        var activity = execution.Activity.Activity;
        execution.SetStatus(ActivityStatus.Running);
        var journal = execution.Instance.Journal;
        journal.Add(new JournalEntry(execution, item.Resume is null && !IsAwaitedSomewhere(execution) ? JournalEvents.Started : JournalEvents.Resumed));
        if (item.Resume is { } resume)
        {
            if (resume.Bookmark.AutoBurn)
            {
                execution.RemoveBookmark(resume.Bookmark);
            }

            if (resume.Bookmark.Name == BackgroundWork.BookmarkName)
            {
                BackgroundWork.Finish(execution, resume.Bookmark, resume.Payload);
            }
            else
            {
                activity.Resume(execution, resume.Bookmark, resume.Payload);
            }
        }
        else
        {
            execution.EvaluateInputs();
            journal[^1] = journal[^1] with { Payload = JournalDetails.Inputs(execution) };
            if (execution.Activity.RunsInBackground)
            {
                BackgroundWork.Begin(execution);
            }
            else
            {
                activity.Execute(execution);
            }
        }

        if (execution.Status != ActivityStatus.Running)
        {
            return;
        }

        if (execution.BookmarkCount > 0)
        {
            journal.Add(new JournalEntry(execution, JournalEvents.Suspended, null, JournalDetails.Results(execution, null)));
        }
        else if (activity.AutoCompletes && execution.RunningChildren == 0 && execution.QueuedDescendants == 0)
        {
            execution.CompleteWith(null);
        }
    }

    /// <summary>Whether any execution of the same activity waits: the journal then says Resumed of a new one too, as the reference does.</summary>
    private static bool IsAwaitedSomewhere(ActivityContext execution)
    {
        foreach (var bookmark in execution.Instance.Bookmarks)
        {
            if (bookmark.Owner.Activity == execution.Activity)
            {
                return true;
            }
        }

        return false;
    }

    private static void Fault(ActivityContext execution, Exception error, PendingResume? resume)
    {
        var instance = execution.Instance;
        var cause = error;
        execution.SetStatus(ActivityStatus.Faulted);
        instance.Journal.Add(new JournalEntry(execution, JournalEvents.Faulted, cause.Message, JournalDetails.Error(cause)));
        instance.Incidents.Add(new Incident(
            execution.Number, execution.Activity.Id, execution.Activity.NodeId, execution.Activity.Type, cause.Message, cause.GetType().Name, instance.Services.Now)
        {
            // Background work that failed is asked for anew; its failure is no result to go on with.
            Resume = error is WorkFailure ? null : resume,
        });
        if (!instance.Plan.ContinuesWithIncidents && instance.SubStatus == WorkflowSubStatus.Executing)
        {
            instance.SubStatus = WorkflowSubStatus.Faulted;
        }
    }
}
