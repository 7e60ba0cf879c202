using System.Globalization;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>Sends a request and runs the activity for the status code of its answer.</summary>
internal sealed class SendHttpRequest(IOutgoingHttp http) : HttpRequestActivity(http)
{
    private const string Expected = "expectedStatusCodes";

    public override ActivityDescriptor Descriptor { get; } = Describe(
        "Elsa.SendHttpRequest",
        "HTTP Request",
        "Envía una petición HTTP y ejecuta la actividad del código con que le contestan.",
        new InputDescriptor("ExpectedStatusCodes") { IsWrapped = false, UiHint = "http-status-codes", Description = "Códigos que tienen su propia actividad." },
        [
            new PortDescriptor("UnmatchedStatusCode", PortType.Embedded, DisplayName: "Unmatched status code"),
            new PortDescriptor("FailedToConnect", PortType.Embedded, DisplayName: "Failed to connect"),
            new PortDescriptor("Timeout", PortType.Embedded),
            new PortDescriptor("Done"),
        ]);

    protected internal override bool AutoCompletes => false;

    protected internal override IEnumerable<EmbeddedActivity> Children(JsonObject json)
    {
        foreach (var (code, activity) in Codes(json))
        {
            if (activity is not null)
            {
                yield return new EmbeddedActivity(Port(code), activity);
            }
        }

        foreach (var child in base.Children(json))
        {
            yield return child;
        }
    }

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) => context.Complete();

    protected override void Answered(ActivityContext context, int statusCode)
    {
        var isExpected = Codes(context.Activity.Json).Any(code => code.Code == statusCode);
        RunPort(context, isExpected ? Port(statusCode) : "UnmatchedStatusCode");
    }

    protected override void NotConnected(ActivityContext context) => RunPort(context, "FailedToConnect");

    protected override void TimedOut(ActivityContext context) => RunPort(context, "Timeout");

    private static void RunPort(ActivityContext context, string port)
    {
        if (context.Activity.Child(port) is { } activity)
        {
            context.Schedule(activity);
        }
        else
        {
            context.Complete();
        }
    }

    private static string Port(int code) => string.Create(CultureInfo.InvariantCulture, $"status:{code}");

    private static IEnumerable<(int Code, JsonObject? Activity)> Codes(JsonObject json) =>
        from item in (json.Member(Expected) as JsonArray ?? []).OfType<JsonObject>()
        let code = int.TryParse(item.Text("statusCode"), CultureInfo.InvariantCulture, out var number) ? number : 0
        select (code, item.Member("activity") as JsonObject);
}
