using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Activities.Primitives;

/// <summary>Publishes an event, to this instance only (local) or to whoever waits for it. Delivered after the burst.</summary>
internal sealed class PublishEvent : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.PublishEvent",
        Category = "Primitives",
        DisplayName = "Publish Event",
        Description = "Publica un evento.",
        Inputs =
        [
            new InputDescriptor("EventName", "String"),
            new InputDescriptor("CorrelationId", "String"),
            new InputDescriptor("IsLocalEvent", "Boolean") { DisplayName = "Local event" },
            new InputDescriptor("Payload"),
        ],
    };

    public override void Execute(ActivityContext context) => context.Instance.Outbox.Add(Messages.Event(
        context.Input("EventName") as string ?? "",
        context.Input("Payload"),
        context.Input("CorrelationId") as string is { Length: > 0 } correlationId ? correlationId : null,
        context.Input("IsLocalEvent") is true ? context.InstanceId : null));
}
