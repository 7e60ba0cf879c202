using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Writes what a burst did.</content>
public sealed partial class WorkflowHost
{
    private static BurstResult Commit(ITransaction tx, WorkflowInstance instance, bool tellsParent = true)
    {
        var store = tx.Workflows;
        var ended = instance.Status == WorkflowStatus.Finished;
        if (ended)
        {
            // What an ended instance still waits for stays in its state (a retry needs it) and can no longer be resumed.
            foreach (var bookmark in instance.Bookmarks)
            {
                instance.Forget(bookmark);
                bookmark.IsStored = false;
            }
        }

        if (instance.ForgottenBookmarks.Count > 0)
        {
            store.RemoveBookmarks([.. instance.ForgottenBookmarks]);
            instance.ForgottenBookmarks.Clear();
        }

        var added = ended ? [] : NewBookmarks(instance);
        var journal = JournalRecords(instance);
        instance.JournalLength += journal.Count;
        instance.Journal.Clear();
        var record = Record(instance);
        store.SaveInstance(record, instance.Revision);
        instance.Revision = record.Revision;
        if (added.Count > 0)
        {
            store.AddBookmarks(added);
        }

        if (journal.Count > 0)
        {
            store.AppendJournal(journal);
        }

        if (ended && tellsParent && instance.AwaitedBy is { } awaitedBy)
        {
            instance.Outbox.Add(Messages.ChildEnded(instance.ParentInstanceId, instance.Id, awaitedBy, instance.SubStatus.ToString(), instance.Output));
        }

        if (instance.Outbox.Count > 0)
        {
            store.Enqueue(instance.Outbox);
        }

        return new BurstResult(instance.Id, true, instance.Status, instance.SubStatus, instance.Incidents.Count);
    }

    private static InstanceRecord Record(WorkflowInstance instance) => new()
    {
        Id = instance.Id,
        DefinitionId = instance.Plan.DefinitionId,
        DefinitionVersionId = instance.Plan.VersionId,
        Version = instance.Plan.Version,
        Status = instance.Status,
        SubStatus = instance.SubStatus,
        CorrelationId = instance.CorrelationId,
        Name = instance.Name,
        ParentInstanceId = instance.ParentInstanceId,
        IncidentCount = instance.Incidents.Count,
        CreatedAt = instance.CreatedAt,
        UpdatedAt = instance.Services.Now,
        FinishedAt = instance.Status == WorkflowStatus.Finished ? instance.Services.Now : null,
        Revision = instance.Revision + 1,
        State = InstanceState.Write(instance),
    };

    private static List<BookmarkRecord> NewBookmarks(WorkflowInstance instance)
    {
        var added = new List<BookmarkRecord>();
        foreach (var bookmark in instance.Bookmarks)
        {
            if (bookmark.IsStored)
            {
                continue;
            }

            bookmark.IsStored = true;
            added.Add(new BookmarkRecord
            {
                Id = bookmark.Id,
                InstanceId = instance.Id,
                DefinitionId = instance.Plan.DefinitionId,
                CorrelationId = instance.CorrelationId,
                Name = bookmark.Name,
                Hash = Stimulus.Hash(bookmark.Name, bookmark.Payload),
                Payload = bookmark.Payload is null ? null : PlainJson.Write(bookmark.Payload),
                ActivityId = bookmark.Owner.Activity.Id,
                ActivityInstanceId = bookmark.Owner.Id,
                DueAt = bookmark.DueAt,
                Tag = bookmark.Tag,
                AutoBurn = bookmark.AutoBurn,
                CreatedAt = bookmark.CreatedAt,
                Sequence = bookmark.Sequence,
            });
        }

        return added;
    }

    private static List<JournalRecord> JournalRecords(WorkflowInstance instance)
    {
        var records = new List<JournalRecord>(instance.Journal.Count);
        foreach (var entry in instance.Journal)
        {
            var activity = entry.Context.Activity;
            records.Add(new JournalRecord
            {
                InstanceId = instance.Id,
                Sequence = instance.JournalLength + records.Count + 1,
                ActivityInstanceId = entry.Context.Id,
                ParentActivityInstanceId = entry.Context.Owner?.Id,
                ActivityId = activity.Id,
                ActivityType = activity.Type,
                ActivityName = activity.Name,
                NodeId = activity.NodeId,
                Timestamp = instance.Services.Now,
                EventName = entry.Event,
                Message = entry.Message,
                Payload = entry.Payload,
            });
        }

        return records;
    }
}
