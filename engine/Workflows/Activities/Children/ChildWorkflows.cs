using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Activities.Children;

/// <summary>Starting instances of other definitions.</summary>
internal static class ChildWorkflows
{
    /// <summary>Queues the start of a child and returns the id that it will have.</summary>
    /// <exception cref="InvalidOperationException">No such definition is published.</exception>
    public static string Dispatch(
        ActivityContext context, string? definitionId, IReadOnlyDictionary<string, object?>? input, string? correlationId, bool awaited)
    {
        var services = context.Instance.Services;
        Published(context, definitionId);
        var childId = services.Host.NewId(services.Transaction);
        context.Instance.Outbox.Add(Messages.Start(new StartRequest
        {
            DefinitionId = definitionId,
            InstanceId = childId,
            Input = input,
            CorrelationId = string.IsNullOrEmpty(correlationId) ? null : correlationId,
            ParentInstanceId = context.InstanceId,
            AwaitedBy = awaited ? context.Activity.Type : null,
        }));
        return childId;
    }

    public static DefinitionRecord Published(ActivityContext context, string? definitionId) =>
        context.Instance.Services.Transaction.Workflows.FindPublished(definitionId ?? "")
        ?? throw new InvalidOperationException($"No hay una versión publicada del flujo «{definitionId}».");
}
