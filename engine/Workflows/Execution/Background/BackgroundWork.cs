using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Execution.Background;

/// <summary>
/// Activities that run after the burst that reached them: jobs, tasks marked <c>runAsynchronously</c>, and work outside of
/// transactions. The instance waits on a bookmark, which is at once the durable record of what is to be done.
/// </summary>
internal static class BackgroundWork
{
    /// <summary>Name of the bookmarks.</summary>
    public const string BookmarkName = "Elsa.Background";

    /// <summary>Stimulus of work that is done outside of transactions, by whoever looks for it.</summary>
    public const string External = "external";

    public static bool IsFor(ActivityNode node) => node.Activity is ExternalActivity || node.Activity.Descriptor.Kind switch
    {
        ActivityKind.Job => true,
        ActivityKind.Task => node.CustomProperties?.Member("runAsynchronously") is null
            ? node.Activity.Descriptor.RunsAsynchronously
            : node.CustomProperties.Flag("runAsynchronously"),
        _ => false,
    };

    /// <summary>Waits; work that can be done in a transaction is queued for the first one after this.</summary>
    public static void Begin(ActivityContext execution)
    {
        var isExternal = execution.Activity.Activity is ExternalActivity;
        var bookmark = execution.CreateBookmark(BookmarkName, isExternal ? External : null);
        if (!isExternal)
        {
            execution.Instance.Outbox.Add(Messages.Resume(bookmark.Id, null));
        }
    }

    /// <summary>Goes on with the result, or now does what was put off.</summary>
    public static void Finish(ActivityContext execution, Bookmark bookmark, object? payload)
    {
        if (WorkFailure.Of(payload) is { } failure)
        {
            throw failure;
        }

        if (execution.Activity.Activity is ExternalActivity external)
        {
            external.Resume(execution, bookmark, payload);
        }
        else
        {
            execution.Activity.Activity.Execute(execution);
        }
    }
}
