using System.Globalization;
using System.Net;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>Answers the HTTP request that started or resumed the instance; after it has gone there is none to answer.</summary>
internal sealed class WriteHttpResponse(IHttpResponses responses) : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.WriteHttpResponse",
        Category = "HTTP",
        DisplayName = "HTTP Response",
        Description = "Contesta la petición HTTP que inició o reanudó el flujo.",
        Inputs =
        [
            new InputDescriptor("StatusCode", "HttpStatusCode")
            {
                UiHint = "dropdown",
                DefaultValue = nameof(HttpStatusCode.OK),
                Options = [.. Enum.GetValues<HttpStatusCode>().Distinct().Where(code => (int)code is >= 200 and < 600)
                    .Select(code => new InputOption($"{(int)code} {code}", code.ToString()))],
            },
            new InputDescriptor("Content") { Description = "Cuerpo: texto, u objeto que se envía como JSON." },
            new InputDescriptor("ContentType", "String") { UiHint = "dropdown", Options = HttpRequestActivity.ContentTypes },
            new InputDescriptor("ResponseHeaders", "HttpHeaders") { Category = "Advanced", UiHint = "json-editor" },
        ],
    };

    public override void Execute(ActivityContext context)
    {
        var (content, contentType) = HttpContents.Write(context.Input("Content"), context.Input("ContentType") as string is { Length: > 0 } type ? type : null);
        var reply = new HttpReply(StatusCode(context.Input("StatusCode")), content, contentType, HttpContents.Headers(context.Input("ResponseHeaders")));
        if (!responses.TryWrite(context.InstanceId, reply))
        {
            throw new InvalidOperationException("No hay una petición HTTP que contestar: ya se contestó, o terminó antes de que el flujo llegara aquí.");
        }
    }

    private static int StatusCode(object? value) =>
        ValueConverter.ToText(value) is { Length: > 0 } text
            ? int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : Enum.TryParse<HttpStatusCode>(text, ignoreCase: true, out var named) ? (int)named : 200
            : 200;
}
