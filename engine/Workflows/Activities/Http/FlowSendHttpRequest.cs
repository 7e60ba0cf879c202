using System.Globalization;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>Sends a request and completes with the status code of its answer as outcome.</summary>
internal sealed class FlowSendHttpRequest(IOutgoingHttp http) : HttpRequestActivity(http)
{
    public override ActivityDescriptor Descriptor { get; } = Describe(
        "Elsa.FlowSendHttpRequest",
        "HTTP Request (flow)",
        "Envía una petición HTTP y sigue por la salida del código con que le contestan.",
        new InputDescriptor("ExpectedStatusCodes", "Int32[]") { UiHint = "multitext", DefaultValue = new List<object?> { 200 }, Description = "Códigos que tienen su propia salida." },
        [
            new PortDescriptor("200"), new PortDescriptor("Unmatched status code"), new PortDescriptor("Failed to connect"),
            new PortDescriptor("Timeout"), new PortDescriptor("Done"),
        ]);

    protected override void Answered(ActivityContext context, int statusCode)
    {
        var expected = context.Input("ExpectedStatusCodes") as List<object?> ?? [];
        if (expected.Count == 0)
        {
            context.Complete(ActivityContext.DefaultOutcome);
            return;
        }

        context.Complete(expected.Contains(statusCode) ? statusCode.ToString(CultureInfo.InvariantCulture) : "Unmatched status code", ActivityContext.DefaultOutcome);
    }

    protected override void NotConnected(ActivityContext context) => context.Complete("Failed to connect");

    protected override void TimedOut(ActivityContext context) => context.Complete("Timeout");
}
