using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>An instance in memory, during a burst.</summary>
internal sealed class WorkflowInstance(string id, WorkflowPlan plan, BurstServices services)
{
    public string Id { get; } = id;

    public WorkflowPlan Plan { get; } = plan;

    public BurstServices Services { get; } = services;

    public WorkflowSubStatus SubStatus { get; set; } = WorkflowSubStatus.Pending;

    public WorkflowStatus Status => SubStatus is WorkflowSubStatus.Finished or WorkflowSubStatus.Cancelled or WorkflowSubStatus.Faulted
        ? WorkflowStatus.Finished
        : WorkflowStatus.Running;

    public string? CorrelationId { get; set; }

    public string? Name { get; set; }

    public string? ParentInstanceId { get; init; }

    /// <summary>Name of the bookmark by which the parent waits for the end of this instance, or null when it does not.</summary>
    public string? AwaitedBy { get; init; }

    public string? TriggerActivityId { get; set; }

    public object? TriggerPayload { get; set; }

    /// <summary>The trigger activity has not run yet.</summary>
    public bool TriggerPending { get; set; }

    public required OrderedDictionary<string, object?> Input { get; init; }

    public OrderedDictionary<string, object?> Output { get; init; } = new(StringComparer.Ordinal);

    public OutputRegister Outputs { get; init; } = new();

    /// <summary>Execution of the workflow itself.</summary>
    public ActivityContext Root { get; set; } = null!;

    public Queue<WorkItem> Queue { get; } = new();

    public List<Bookmark> Bookmarks { get; } = [];

    public List<Incident> Incidents { get; } = [];

    /// <summary>Lines of this burst.</summary>
    public List<JournalEntry> Journal { get; } = [];

    /// <summary>Number of the last journal line of earlier bursts.</summary>
    public int JournalLength { get; set; }

    public int LastExecution { get; set; }

    public int LastBookmark { get; set; }

    /// <summary>Executions that run, wait or have faulted, by start.</summary>
    public List<ActivityContext> Open { get; } = [];

    /// <summary>Work for other instances, committed with this burst.</summary>
    public List<MessageRecord> Outbox { get; } = [];

    /// <summary>Ids of stored bookmarks that are gone or have changed.</summary>
    public List<string> ForgottenBookmarks { get; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    public long Revision { get; set; }

    /// <summary>What is left of an instance between bursts: its open executions and all that contain them, by start.</summary>
    public IReadOnlyCollection<ActivityContext> KeptExecutions()
    {
        var kept = new SortedDictionary<int, ActivityContext> { [Root.Number] = Root };
        foreach (var open in Open)
        {
            for (var execution = open; execution is not null && kept.TryAdd(execution.Number, execution); execution = execution.Owner)
            {
            }
        }

        return kept.Values;
    }

    /// <summary>The same instance for another plan, without its executions, bookmarks and incidents.</summary>
    public WorkflowInstance WithPlan(WorkflowPlan other) =>
        new WorkflowInstance(Id, other, Services)
        {
            Input = Input,
            Output = Output,
            Outputs = Outputs,
            SubStatus = SubStatus,
            CorrelationId = CorrelationId,
            Name = Name,
            ParentInstanceId = ParentInstanceId,
            AwaitedBy = AwaitedBy,
            TriggerActivityId = TriggerActivityId,
            TriggerPayload = TriggerPayload,
            CreatedAt = CreatedAt,
            Revision = Revision,
            JournalLength = JournalLength,
            LastExecution = LastExecution,
            LastBookmark = LastBookmark,
        };

    public object? InputValue(string name)
    {
        if (Input.TryGetValue(name, out var exact))
        {
            return exact;
        }

        foreach (var (key, value) in Input)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Ends the instance at once: the queue is emptied and nothing waits any more.</summary>
    public void Finish()
    {
        DropQueue();
        foreach (var bookmark in Bookmarks.ToArray())
        {
            bookmark.Owner.RemoveBookmark(bookmark);
        }

        SubStatus = WorkflowSubStatus.Finished;
    }

    public void DropQueue()
    {
        Queue.Clear();
        foreach (var execution in Open)
        {
            execution.QueuedDescendants = execution.QueuedChildren = 0;
        }
    }

    public void Forget(Bookmark bookmark)
    {
        if (bookmark.IsStored)
        {
            ForgottenBookmarks.Add(bookmark.Id);
        }
    }
}
