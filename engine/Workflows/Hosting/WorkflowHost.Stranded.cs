using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Instances whose definition no longer has the place where they stand.</content>
public sealed partial class WorkflowHost
{
    /// <summary>The instance ready to run.</summary>
    /// <exception cref="StrandedInstanceException">Its version is gone, or was saved over since.</exception>
    internal WorkflowInstance Load(ITransaction tx, InstanceRecord record)
    {
        if (plans.Find(tx, record.DefinitionVersionId) is not { } plan)
        {
            throw Stranded(record, "ya no existe");
        }

        try
        {
            return InstanceState.Read(record, plan, Services(tx));
        }
        catch (Exception error) when (error is KeyNotFoundException or IndexOutOfRangeException or InvalidOperationException or InvalidCastException or ArgumentException)
        {
            throw Stranded(record, "cambió después de que la instancia empezó y ya no tiene el lugar donde espera", error);
        }
    }

    private static StrandedInstanceException Stranded(InstanceRecord record, string what, Exception? cause = null) => new(
        $"La versión {record.Version} del flujo «{record.DefinitionId}» {what}. Devuélvala como estaba (importe su archivo) y reintente, o cancele la instancia.",
        cause);

    /// <summary>The instance ready to run; null when it does not exist or cannot be run.</summary>
    private WorkflowInstance? LoadIfPossible(ITransaction tx, string instanceId)
    {
        try
        {
            return tx.Workflows.FindInstance(instanceId) is { } record ? Load(tx, record) : null;
        }
        catch (StrandedInstanceException)
        {
            return null;
        }
    }

    /// <summary>What resumes a stranded instance becomes an incident: it is not lost, and it is not tried again by itself.</summary>
    private static BurstResult Strand(ITransaction tx, InstanceRecord record, BookmarkRecord bookmark, object? payload, StrandedInstanceException stranded, DateTimeOffset now)
    {
        tx.Workflows.RemoveBookmarks([bookmark.Id]);
        if (StrandedState.WithIncident(record, bookmark, payload, stranded.Message, now) is not { } changed)
        {
            return BurstResult.Nothing;
        }

        tx.Workflows.SaveInstance(changed, record.Revision);
        if (!bookmark.AutoBurn)
        {
            tx.Workflows.AddBookmarks([bookmark with { DueAt = null }]);
        }

        tx.Workflows.AppendJournal([StrandedState.Line(changed, bookmark, stranded.Message)]);
        return new BurstResult(changed.Id, true, changed.Status, changed.SubStatus, changed.IncidentCount);
    }

    /// <summary>Ends a stranded instance: nothing of it can run any more, not even what activities do when they are cancelled.</summary>
    private static void CancelStranded(ITransaction tx, InstanceRecord record, DateTimeOffset now)
    {
        tx.Workflows.RemoveBookmarks([.. tx.Workflows.ListBookmarks(record.Id).Select(bookmark => bookmark.Id)]);
        var cancelled = record with
        {
            Status = WorkflowStatus.Finished,
            SubStatus = WorkflowSubStatus.Cancelled,
            UpdatedAt = now,
            FinishedAt = now,
            Revision = record.Revision + 1,
        };
        tx.Workflows.SaveInstance(cancelled, record.Revision);
        if (StrandedState.AwaitedBy(record) is { } awaitedBy)
        {
            tx.Workflows.Enqueue([Messages.ChildEnded(record.ParentInstanceId, record.Id, awaitedBy, cancelled.SubStatus.ToString(), new OrderedDictionary<string, object?>())]);
        }
    }
}
