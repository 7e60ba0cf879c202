using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Waits for someone outside to do a task: its bookmark is resumed with the result. The task's id is the bookmark's.</summary>
internal sealed class RunTask : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.RunTask",
        Category = "Primitives",
        DisplayName = "Run Task",
        Description = "Pide una tarea a alguien de fuera y espera su resultado.",
        Inputs = [new InputDescriptor("TaskName", "String"), new InputDescriptor("Payload", "ObjectDictionary")],
        Outputs = [new OutputDescriptor("TaskId", "String"), new OutputDescriptor("Result")],
    };

    public override void Execute(ActivityContext context)
    {
        var taskId = context.NextBookmarkId;
        context.CreateBookmark(stimulus: new OrderedDictionary<string, object?>
        {
            ["TaskId"] = taskId,
            ["TaskName"] = context.Input("TaskName"),
            ["Payload"] = context.Input("Payload"),
        });
        context.Output("TaskId", taskId);
    }

    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
    {
        context.Output("Result", payload);
        context.Complete();
    }
}
