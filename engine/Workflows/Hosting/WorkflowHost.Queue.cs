using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Activities.Primitives;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Work that waits for its moment or its turn.</content>
public sealed partial class WorkflowHost
{
    private const int ConflictRetries = 5;

    /// <summary>
    /// Fires every bookmark and trigger due at or before <paramref name="now"/>, in order of due moment, each once and in its own
    /// transaction, and after each one the messages that it queued. True when anything fired.
    /// </summary>
    public async Task<bool> RunDueAsync(DateTimeOffset now)
    {
        var any = false;
        while (await InTransaction(tx => FireNext(tx, now)))
        {
            any = true;
            await DrainAsync();
        }

        return any;
    }

    /// <summary>
    /// Does the queued messages in order, each in one transaction with its deletion: exactly once. True when there were any.
    /// </summary>
    public async Task<bool> DrainAsync()
    {
        var any = false;
        while (await InTransaction(ProcessNext))
        {
            any = true;
        }

        return any;
    }

    /// <summary>The earliest moment at which something fires by itself, or null.</summary>
    public DateTimeOffset? NextDue() => transactor.Read(tx => tx.Workflows.NextDue());

    /// <summary>Recomputes the next moment of every trigger by time (the calendar has changed).</summary>
    public void RearmTriggers(ITransaction tx)
    {
        ArgumentNullException.ThrowIfNull(tx);
        foreach (var trigger in tx.Workflows.ListTriggers())
        {
            Rearm(tx, trigger, time.GetUtcNow());
        }
    }

    private async Task<T> InTransaction<T>(Func<ITransaction, T> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await transactor.RunAsync(work);
            }
            catch (RevisionConflictException) when (attempt < ConflictRetries)
            {
                // Another burst won: its state is read anew.
            }
        }
    }

    private bool FireNext(ITransaction tx, DateTimeOffset now)
    {
        var bookmark = tx.Workflows.DueBookmarks(now, 1) is [var dueBookmark, ..] ? dueBookmark : null;
        var trigger = tx.Workflows.DueTriggers(now, 1) is [var dueTrigger, ..] ? dueTrigger : null;
        if (bookmark is not null && (trigger is null || bookmark.DueAt <= trigger.DueAt))
        {
            Resume(tx, bookmark, null, fired: true);
            return true;
        }

        if (trigger is not { DueAt: { } due })
        {
            return false;
        }

        var occurrence = trigger.Payload is null ? null : TaggedJson.Read(trigger.Payload) as OrderedDictionary<string, object?>;
        Start(tx, new StartRequest
        {
            VersionId = trigger.DefinitionVersionId,
            CorrelationId = occurrence?["correlationId"] as string,
            TriggerActivityId = trigger.ActivityId,
            TriggerPayload = occurrence?["payload"],
        });
        Rearm(tx, trigger, due);
        return true;
    }

    private void Rearm(ITransaction tx, TriggerRecord trigger, DateTimeOffset after)
    {
        if (plans.Find(tx, trigger.DefinitionVersionId) is not { } plan)
        {
            // A version that is no longer stored starts nothing more.
            tx.Workflows.SetTriggerDue(trigger.Id, null, null);
        }
        else if (plan.FindById(trigger.ActivityId) is { Activity: ITimerTrigger timer } activity)
        {
            var next = timer.Next(new TriggerContext(plan, activity, Services(tx)), after);
            tx.Workflows.SetTriggerDue(trigger.Id, next?.DueAt, TriggerIndex.Occurrence(next));
        }
    }

    private bool ProcessNext(ITransaction tx)
    {
        if (tx.Workflows.PeekMessages(1) is not [var message, ..])
        {
            return false;
        }

        tx.Workflows.DeleteMessage(message.Id);
        var body = (OrderedDictionary<string, object?>)TaggedJson.Read(message.Body)!;
        switch (message.Kind)
        {
            case Messages.StartKind:
                Start(tx, Messages.ReadStart(body));
                break;
            case Messages.ResumeKind:
                Resume(tx, (string)body["bookmarkId"]!, body["payload"]);
                break;
            case Messages.EventKind:
                Deliver(tx, body);
                break;
            case Messages.ChildEndedKind:
                ChildEnded(tx, body);
                break;
            default:
                throw new InvalidOperationException($"La cola tiene un mensaje de clase desconocida: {message.Kind}.");
        }

        return true;
    }

    /// <summary>An event becomes one message for each instance that it starts or resumes, so that each has its own transaction.</summary>
    private static void Deliver(ITransaction tx, OrderedDictionary<string, object?> body)
    {
        var hash = Stimulus.Hash(EventActivity.TypeName, body["name"]);
        var correlationId = body["correlationId"] as string;
        var instanceId = body["instanceId"] as string;
        var messages = new List<MessageRecord>();
        foreach (var trigger in instanceId is null ? tx.Workflows.FindTriggers(EventActivity.TypeName, hash) : [])
        {
            messages.Add(Messages.Start(new StartRequest
            {
                VersionId = trigger.DefinitionVersionId,
                CorrelationId = correlationId,
                TriggerActivityId = trigger.ActivityId,
                TriggerPayload = body["payload"],
            }));
        }

        foreach (var bookmark in tx.Workflows.FindBookmarks(EventActivity.TypeName, hash, correlationId, instanceId))
        {
            messages.Add(Messages.Resume(bookmark.Id, body["payload"]));
        }

        tx.Workflows.Enqueue(messages);
    }

    private void ChildEnded(ITransaction tx, OrderedDictionary<string, object?> body)
    {
        var name = (string)body["awaitedBy"]!;
        var hash = Stimulus.Hash(name, body["childId"]);
        foreach (var bookmark in tx.Workflows.FindBookmarks(name, hash, null, body["parentId"] as string))
        {
            Resume(tx, bookmark, body, fired: false);
        }
    }
}
