using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Waits for an event by name, or starts instances when it is published.</summary>
internal sealed class EventActivity : Activity
{
    /// <summary>Name of its bookmarks and triggers.</summary>
    public const string TypeName = "Elsa.Event";

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = TypeName,
        Category = "Primitives",
        Kind = ActivityKind.Trigger,
        Description = "Espera un evento por su nombre.",
        Inputs = [new InputDescriptor("EventName", "String")],
        Outputs = [new OutputDescriptor("Result")],
    };

    public override void Execute(ActivityContext context)
    {
        if (context.IsTrigger)
        {
            context.Output("Result", context.TriggerPayload);
            return;
        }

        context.CreateBookmark(TypeName, context.Input("EventName"));
    }

    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
    {
        context.Output("Result", payload);
        context.Complete();
    }

    protected internal override object? TriggerStimulus(TriggerContext context) => context.Input("EventName");
}
