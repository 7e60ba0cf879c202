using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Log;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>
/// Runs workflows durably. Methods that take a transaction do all their work inside it: new state, bookmarks, journal and
/// messages of a burst commit together with whatever else the caller writes. Work for other instances is a queued message,
/// done by <see cref="DrainAsync"/> in a later transaction.
/// </summary>
public sealed partial class WorkflowHost
{
    private readonly ITransactor transactor;
    private readonly TimeProvider time;
    private readonly IIdGenerator ids;
    private readonly JavaScriptEngine scripts;
    private readonly Action<string> writeLine;
    private readonly FlowchartMode flowchartMode;
    private readonly LogPersistenceMode logPersistence;
    private readonly int maxSteps;
    private readonly PlanCache plans;

    /// <summary>Makes a host.</summary>
    /// <param name="transactor">Where records live.</param>
    /// <param name="registry">Activity types; see <see cref="ElsaActivities"/>.</param>
    /// <param name="time">Clock.</param>
    /// <param name="options">What may differ between hosts.</param>
    public WorkflowHost(ITransactor transactor, ActivityRegistry registry, TimeProvider time, WorkflowHostOptions? options = null)
    {
        options ??= new WorkflowHostOptions();
        this.transactor = transactor;
        this.time = time;
        Registry = registry;
        ids = options.Ids ?? new TimeOrderedIds(time);
        scripts = options.Scripts ?? new JavaScriptEngine();
        writeLine = options.WriteLine;
        flowchartMode = options.FlowchartMode;
        logPersistence = options.LogPersistence;
        maxSteps = options.MaxSteps;
        plans = new PlanCache(registry);
    }

    /// <summary>The activity types that definitions may use.</summary>
    public ActivityRegistry Registry { get; }

    /// <summary>Creates an instance and runs its first burst.</summary>
    public StartResult Start(ITransaction tx, StartRequest request)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(request);
        var record = request.VersionId is { } versionId
            ? tx.Workflows.FindDefinitionVersion(versionId)
            : tx.Workflows.FindPublished(request.DefinitionId ?? "");
        if (record is null)
        {
            TellRefused(tx, request);
            return new StartResult(StartOutcome.NotFound, null);
        }

        var plan = plans.Get(tx, record);
        if (!ActivationStrategy.Allows(plan, request.CorrelationId, tx.Workflows))
        {
            TellRefused(tx, request);
            return new StartResult(StartOutcome.Refused, null);
        }

        var instance = new WorkflowInstance(request.InstanceId ?? ids.Next(tx), plan, Services(tx))
        {
            Input = new(request.Input ?? new Dictionary<string, object?>(), StringComparer.Ordinal),
            CorrelationId = request.CorrelationId,
            Name = request.Name,
            ParentInstanceId = request.ParentInstanceId,
            AwaitedBy = request.AwaitedBy,
            TriggerActivityId = request.TriggerActivityId,
            TriggerPending = request.TriggerActivityId is not null,
            TriggerPayload = request.TriggerPayload,
            CreatedAt = time.GetUtcNow(),
        };
        Burst.Start(instance);
        return new StartResult(StartOutcome.Started, Commit(tx, instance, tellsParent: !request.IsInline));
    }

    /// <summary>A parent that waits for a child which could not be started does not wait for ever.</summary>
    private static void TellRefused(ITransaction tx, StartRequest request)
    {
        if (request is { AwaitedBy: { } awaitedBy, InstanceId: { } childId, IsInline: false })
        {
            tx.Workflows.Enqueue([Messages.ChildEnded(request.ParentInstanceId, childId, awaitedBy, "Refused", null)]);
        }
    }

    /// <summary>A new id for an instance that is to be started.</summary>
    public string NewId(ITransaction tx) => ids.Next(tx);

    /// <summary>
    /// Resumes a bookmark and runs until nothing more can run. Nothing happens when the bookmark is gone or its instance has ended.
    /// </summary>
    public BurstResult Resume(ITransaction tx, string bookmarkId, object? payload)
    {
        ArgumentNullException.ThrowIfNull(tx);
        return tx.Workflows.FindBookmark(bookmarkId) is { } record ? Resume(tx, record, payload, fired: false) : BurstResult.Nothing;
    }

    /// <summary>
    /// Publishes an event: starts what has a trigger for it and resumes what waits for it, where the correlation id (when given)
    /// is the instance's; with an instance id, only that one. Done by the next <see cref="DrainAsync"/>.
    /// </summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "What a host does is asked of a host.")]
    public void Publish(ITransaction tx, string eventName, object? payload = null, string? correlationId = null, string? instanceId = null)
    {
        ArgumentNullException.ThrowIfNull(tx);
        tx.Workflows.Enqueue([Messages.Event(eventName, payload, correlationId, instanceId)]);
    }

    /// <summary>Asks for a new instance, which the next <see cref="DrainAsync"/> starts if its activation strategy allows it; its id.</summary>
    public string Dispatch(ITransaction tx, StartRequest request)
    {
        ArgumentNullException.ThrowIfNull(tx);
        ArgumentNullException.ThrowIfNull(request);
        var instanceId = request.InstanceId ?? ids.Next(tx);
        tx.Workflows.Enqueue([Messages.Start(request with { InstanceId = instanceId })]);
        return instanceId;
    }

    /// <summary>Ends an instance: all its activities are cancelled. False when it has ended already or does not exist.</summary>
    public bool Cancel(ITransaction tx, string instanceId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        if (tx.Workflows.FindInstance(instanceId) is not { Status: WorkflowStatus.Running } record)
        {
            return false;
        }

        if (LoadIfPossible(tx, instanceId) is { } instance)
        {
            Burst.Cancel(instance);
            Commit(tx, instance);
        }
        else
        {
            CancelStranded(tx, record, time.GetUtcNow());
        }

        return true;
    }

    /// <summary>Tries again what failed in an instance. Nothing happens when it has no incidents, or its version is not as it was.</summary>
    public BurstResult Retry(ITransaction tx, string instanceId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        if (tx.Workflows.FindInstance(instanceId) is not { IncidentCount: > 0, SubStatus: not WorkflowSubStatus.Cancelled }
            || LoadIfPossible(tx, instanceId) is not { } instance)
        {
            return BurstResult.Nothing;
        }

        Burst.Retry(instance);
        return Commit(tx, instance);
    }

    /// <summary>Changes the moment at which a bookmark fires by itself (a granted extension). False when the bookmark is gone.</summary>
    public bool MoveDue(ITransaction tx, string bookmarkId, DateTimeOffset? dueAt)
    {
        ArgumentNullException.ThrowIfNull(tx);
        if (tx.Workflows.FindBookmark(bookmarkId) is not { } record
            || LoadIfPossible(tx, record.InstanceId) is not { } instance
            || instance.Bookmarks.Find(bookmark => bookmark.Sequence == record.Sequence) is not { } found)
        {
            return false;
        }

        found.Owner.MoveDue(found, dueAt);
        Commit(tx, instance);
        return true;
    }

    /// <summary>The incidents of an instance, oldest first.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "What a host does is asked of a host.")]
    public IReadOnlyList<Incident> Incidents(ITransaction tx, string instanceId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        return tx.Workflows.FindInstance(instanceId) is { } record ? StrandedState.Incidents(record) : [];
    }

    /// <summary>What an instance waits for, oldest first (after an incident: would wait for).</summary>
    public IReadOnlyList<Bookmark> Bookmarks(ITransaction tx, string instanceId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        return LoadIfPossible(tx, instanceId)?.Bookmarks ?? [];
    }

    /// <summary>The workflow outputs of an instance so far.</summary>
    public IReadOnlyDictionary<string, object?> Outputs(ITransaction tx, string instanceId)
    {
        ArgumentNullException.ThrowIfNull(tx);
        return LoadIfPossible(tx, instanceId)?.Output ?? [];
    }

    private BurstServices Services(ITransaction tx) => new(tx, this, time.GetUtcNow(), scripts, writeLine, flowchartMode, logPersistence, maxSteps);

    private BurstResult Resume(ITransaction tx, BookmarkRecord bookmark, object? payload, bool fired)
    {
        if (tx.Workflows.FindInstance(bookmark.InstanceId) is not { Status: WorkflowStatus.Running } record)
        {
            tx.Workflows.RemoveBookmarks([bookmark.Id]);
            return BurstResult.Nothing;
        }

        WorkflowInstance instance;
        try
        {
            instance = Load(tx, record);
        }
        catch (StrandedInstanceException stranded)
        {
            return Strand(tx, record, bookmark, payload, stranded, time.GetUtcNow());
        }

        if (instance.Bookmarks.Find(candidate => candidate.Sequence == bookmark.Sequence) is not { } found)
        {
            tx.Workflows.RemoveBookmarks([bookmark.Id]);
            return BurstResult.Nothing;
        }

        if (fired)
        {
            found.Owner.MoveDue(found, null);
        }

        Burst.Resume(instance, found, payload);
        return Commit(tx, instance);
    }
}
