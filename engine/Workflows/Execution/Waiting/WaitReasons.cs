using System.Globalization;
using SeguimientoDesempeno.Workflows.Activities.Http;
using SeguimientoDesempeno.Workflows.Activities.Primitives;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution.Background;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Execution.Waiting;

/// <summary>Explains an instance at rest: what each of its innermost open executions waits for, or why it cannot go on.</summary>
internal static class WaitReasons
{
    public static IReadOnlyList<WaitReason> Of(WorkflowInstance instance)
    {
        var reasons = new List<WaitReason>();
        foreach (var execution in instance.KeptExecutions().Where(execution => execution.Status is ActivityStatus.Running or ActivityStatus.Faulted))
        {
            foreach (var bookmark in execution.Bookmarks)
            {
                reasons.Add(Reason(execution.Activity, Waits(bookmark)) with
                {
                    Since = bookmark.CreatedAt, Until = bookmark.DueAt, BookmarkId = bookmark.Id, ActivityInstanceId = execution.Id,
                });
            }

            if (execution.Status == ActivityStatus.Faulted)
            {
                var incident = instance.Incidents.Find(candidate => candidate.ActivityInstance == execution.Number);
                reasons.Add(Reason(execution.Activity, $"tuvo un incidente: {incident?.Message}"));
            }
            else if (execution.BookmarkCount == 0 && !execution.OpenChildren.Any())
            {
                reasons.AddRange(execution.Activity.Activity.WaitReasons(execution));
            }
        }

        return reasons;
    }

    /// <summary>A reason that begins with the activity's displayed text.</summary>
    public static WaitReason Reason(ActivityNode activity, string predicate) => new(activity.Id, activity.NodeId, $"«{activity.DisplayText}» {predicate}") { Activity = activity.DisplayText };

    private static string Waits(Bookmark bookmark) => bookmark.Name switch
    {
        EventActivity.TypeName => $"espera el evento «{ValueConverter.ToText(bookmark.Payload)}».",
        BackgroundWork.BookmarkName => "trabaja en segundo plano.",
        HttpRoutes.ActivityType => $"espera la petición «{ValueConverter.ToText(bookmark.Payload)}».",
        "Elsa.DispatchWorkflow" or "Elsa.ExecuteWorkflow" or "Elsa.BulkDispatchWorkflows" => $"espera a que termine la instancia «{ValueConverter.ToText(bookmark.Payload)}».",
        _ when bookmark.DueAt is { } due => $"espera hasta el {due.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC.",
        _ => "espera a que alguien la reanude.",
    };
}
