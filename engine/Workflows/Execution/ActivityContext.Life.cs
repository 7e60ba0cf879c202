using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution.Log;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <content>Scheduling, completing, cancelling.</content>
public sealed partial class ActivityContext
{
    private ActivityContext? firstChild;
    private ActivityContext? lastChild;
    private ActivityContext? previousSibling;
    private ActivityContext? nextSibling;
    private bool linked;

    /// <summary>The owner still wants to hear how this execution ends; it hears once.</summary>
    private bool awaited = true;

    /// <summary>Direct children that run or wait.</summary>
    internal int RunningChildren { get; private set; }

    /// <summary>Direct children that threw.</summary>
    internal int FaultedChildren { get; private set; }

    /// <summary>Queued work below this execution, at any depth.</summary>
    internal int QueuedDescendants { get; set; }

    /// <summary>Of that, what is queued for its own children.</summary>
    internal int QueuedChildren { get; set; }

    /// <summary>A connection that leads back scheduled this execution (flowcharts).</summary>
    internal bool IsBackward { get; init; }

    /// <summary>Its owner had already completed when it scheduled this execution (the winner of a race), and hears of its end all the same.</summary>
    internal bool IsLate { get; init; }

    internal bool IsAwaited
    {
        get => awaited;
        set => awaited = value;
    }

    /// <summary>Children that have neither completed nor been cancelled, oldest first.</summary>
    internal IEnumerable<ActivityContext> OpenChildren
    {
        get
        {
            for (var child = firstChild; child is not null; child = child.nextSibling)
            {
                yield return child;
            }
        }
    }

    /// <summary>Ends the instance at once: nothing queued runs, nothing waits any more, containers stay as they are.</summary>
    internal void FinishInstance()
    {
        Instance.Finish();
        awaited = false;
        CompleteWith(null);
    }

    /// <summary>Queues a child activity; the owner hears through <see cref="Activities.Activity.ChildCompleted"/>.</summary>
    /// <param name="child">One of this activity's children.</param>
    public void Schedule(ActivityNode child) => Schedule(child, null, false);

    /// <summary>Queues a round of a loop, with the variables that it sees.</summary>
    internal void Schedule(ActivityNode child, IReadOnlyList<KeyValuePair<string, object?>> variables) => Schedule(child, variables, false);

    /// <summary>Queues a child of a flowchart; <paramref name="backward"/> when a connection led back to it.</summary>
    internal void Schedule(ActivityNode child, IReadOnlyList<KeyValuePair<string, object?>>? variables, bool backward)
    {
        ArgumentNullException.ThrowIfNull(child);
        var item = new WorkItem(child, this, null, null, variables, backward, Status == ActivityStatus.Completed);
        Instance.Queue.Enqueue(item);
        item.Count(1);
    }

    /// <summary>
    /// Completes this execution with outcomes (none: plain Done). Open children are cancelled, bookmarks removed and the owner told.
    /// </summary>
    public void Complete(params string[] outcomes) => CompleteWith(outcomes is { Length: > 0 } ? outcomes : null);

    /// <summary>Completes; recorded outcomes may be an empty list, which no connection follows.</summary>
    internal void CompleteWith(IReadOnlyList<string>? outcomes)
    {
        if (Status != ActivityStatus.Running)
        {
            return;
        }

        CancelChildren();
        SetStatus(ActivityStatus.Completed);
        Instance.Journal.Add(new JournalEntry(this, JournalEvents.Completed, null, JournalDetails.Results(this, outcomes)));
        if (awaited && Owner is { } owner && (IsLate || IsOpen(owner.Status)))
        {
            awaited = false;
            owner.Activity.Activity.ChildCompleted(owner, this, outcomes ?? [DefaultOutcome]);
        }

        RemoveBookmarks();
    }

    /// <summary>Expects this many scheduled children to complete.</summary>
    internal void Expect(int children) => SetProperty(Expected, children);

    /// <summary>
    /// One of the expected children has completed; with the last one this execution completes. A child that failed or was
    /// cancelled is never counted, so that it keeps its container open. An execution that began before children were counted
    /// completes when nothing below it is left to do.
    /// </summary>
    internal void CountDown()
    {
        if (GetProperty(Expected) is not int expected)
        {
            CompleteIfIdle();
            return;
        }

        SetProperty(Expected, expected - 1);
        if (expected == 1)
        {
            CompleteWith(null);
        }
    }

    private const string Expected = "expected";

    /// <summary>Completes unless something below still runs, is queued or has failed.</summary>
    internal void CompleteIfIdle()
    {
        if (RunningChildren == 0 && FaultedChildren == 0 && QueuedDescendants == 0)
        {
            CompleteWith(null);
        }
    }

    /// <summary>The outcome of a completion that names none.</summary>
    internal const string DefaultOutcome = "Done";

    /// <summary>Cancels this execution and everything below it.</summary>
    public void Cancel() => Cancel(tellOwner: true);

    /// <summary>Cancels without a word to the owner, which is about to be cancelled itself.</summary>
    internal void CancelUnheard() => Cancel(tellOwner: false);

    private void Cancel(bool tellOwner)
    {
        if (Status is ActivityStatus.Completed or ActivityStatus.Canceled)
        {
            return;
        }

        SetStatus(ActivityStatus.Canceled);
        WithdrawQueued();
        RemoveBookmarks();
        Instance.Journal.Add(new JournalEntry(this, JournalEvents.Canceled, null, JournalDetails.Results(this, null)));
        Activity.Activity.Canceled(this);
        CancelChildren();
        if (tellOwner && awaited && Owner is { Status: ActivityStatus.Running } owner)
        {
            awaited = false;
            owner.Activity.Activity.ChildCanceled(owner, this);
        }
    }

    /// <summary>Sends a signal upwards, this execution's owner first.</summary>
    internal void Send(Signal signal)
    {
        for (var context = Owner; context is not null; context = context.Owner)
        {
            if (context.Activity.Activity.Receive(context, signal))
            {
                return;
            }
        }
    }

    internal void SetStatus(ActivityStatus status)
    {
        if (Owner is not null)
        {
            Owner.RunningChildren += (status == ActivityStatus.Running ? 1 : 0) - (Status == ActivityStatus.Running ? 1 : 0);
            Owner.FaultedChildren += (status == ActivityStatus.Faulted ? 1 : 0) - (Status == ActivityStatus.Faulted ? 1 : 0);
            if (status is ActivityStatus.Running or ActivityStatus.Faulted)
            {
                Owner.Link(this);
            }
            else
            {
                Owner.Unlink(this);
            }
        }

        if (IsOpen(status) && !IsOpen(Status))
        {
            Instance.Open.Add(this);
        }
        else if (!IsOpen(status) && IsOpen(Status))
        {
            Instance.Open.RemoveAt(Instance.Open.LastIndexOf(this));
        }

        Status = status;
    }

    private static bool IsOpen(ActivityStatus status) => status is ActivityStatus.Running or ActivityStatus.Faulted;

    /// <summary>Takes what this execution has queued, and has not begun, out of the queue.</summary>
    private void WithdrawQueued()
    {
        if (QueuedDescendants == 0)
        {
            return;
        }

        for (var rest = Instance.Queue.Count; rest > 0; rest--)
        {
            var item = Instance.Queue.Dequeue();
            if (item.Owner != this)
            {
                Instance.Queue.Enqueue(item);
                continue;
            }

            item.Count(-1);
        }
    }

    /// <summary>Cancels every child but one, and takes out of the queue what has not begun.</summary>
    internal void CancelOthers(ActivityContext winner)
    {
        WithdrawQueued();
        foreach (var child in OpenChildren.Where(child => child != winner).ToList())
        {
            child.Cancel();
        }
    }

    private void CancelChildren()
    {
        while (firstChild is { } child)
        {
            child.Cancel();
        }
    }

    private void Link(ActivityContext child)
    {
        if (child.linked)
        {
            return;
        }

        child.linked = true;
        child.previousSibling = lastChild;
        child.nextSibling = null;
        if (lastChild is null)
        {
            firstChild = child;
        }
        else
        {
            lastChild.nextSibling = child;
        }

        lastChild = child;
    }

    private void Unlink(ActivityContext child)
    {
        if (!child.linked)
        {
            return;
        }

        child.linked = false;
        if (child.previousSibling is null)
        {
            firstChild = child.nextSibling;
        }
        else
        {
            child.previousSibling.nextSibling = child.nextSibling;
        }

        if (child.nextSibling is null)
        {
            lastChild = child.previousSibling;
        }
        else
        {
            child.nextSibling.previousSibling = child.previousSibling;
        }
    }
}
