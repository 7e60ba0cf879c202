using System.Collections.Concurrent;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Background;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Work outside of transactions.</content>
public sealed partial class WorkflowHost
{
    /// <summary>Works that run at once.</summary>
    private const int MaxWorks = 8;

    private static readonly string ExternalHash = Stimulus.Hash(BackgroundWork.BookmarkName, BackgroundWork.External);

    private readonly ConcurrentDictionary<string, bool> works = new(StringComparer.Ordinal);

    /// <summary>
    /// Does the external work that instances wait for and resumes them, several at once; what another call is doing is left to it.
    /// True when any was resumed: one that cannot go on now, its version being gone, keeps its work for later. A work that a crash
    /// cut off is done by the next call; no instance is resumed twice.
    /// </summary>
    /// <param name="instanceId">Only for this instance, or null for all.</param>
    /// <param name="cancellation">Stops; what was not finished stays to be done.</param>
    public async Task<bool> RunBackgroundAsync(string? instanceId = null, CancellationToken cancellation = default)
    {
        var waiting = transactor.Read(tx => tx.Workflows.FindBookmarks(BackgroundWork.BookmarkName, ExternalHash, null, instanceId))
            .Where(bookmark => works.TryAdd(bookmark.Id, true)).ToList();
        var resumed = 0;
        try
        {
            await Parallel.ForEachAsync(
                waiting, new ParallelOptions { MaxDegreeOfParallelism = MaxWorks, CancellationToken = cancellation }, async (bookmark, stop) =>
                {
                    if (await WorkAsync(bookmark.Id, stop))
                    {
                        Interlocked.Increment(ref resumed);
                    }
                });
        }
        finally
        {
            foreach (var bookmark in waiting)
            {
                works.TryRemove(bookmark.Id, out _);
            }
        }

        return resumed > 0;
    }

    private async Task<bool> WorkAsync(string bookmarkId, CancellationToken cancellation)
    {
        if (transactor.Read(tx => Request(tx, bookmarkId)) is not { } request)
        {
            return false;
        }

        var result = await ResultOf(request, cancellation);
        return (await InTransaction(tx => Resume(tx, bookmarkId, result))).Ran;
    }

    private static async Task<object?> ResultOf(WorkRequest request, CancellationToken cancellation)
    {
        try
        {
            return await ((ExternalActivity)request.Activity.Activity).WorkAsync(request, cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            return WorkFailure.Pack(error);
        }
    }

    private WorkRequest? Request(ITransaction tx, string bookmarkId)
    {
        if (tx.Workflows.FindBookmark(bookmarkId) is not { } record
            || LoadIfPossible(tx, record.InstanceId) is not { Status: WorkflowStatus.Running } stored
            || stored.Bookmarks.Find(bookmark => bookmark.Sequence == record.Sequence) is not { Owner: { Activity.Activity: ExternalActivity } owner })
        {
            return null;
        }

        return new WorkRequest(owner.Activity, owner.InstanceId, owner.Input);
    }
}
