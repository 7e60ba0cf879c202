using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>What the activities that send a request share: the request, its outputs, and the three ways it can end.</summary>
internal abstract class HttpRequestActivity(IOutgoingHttp http) : ExternalActivity
{
    private const string Ending = "Ending";
    private const string NoConnection = "FailedToConnect";
    private const string NoAnswer = "Timeout";

    public override async Task<object?> WorkAsync(WorkRequest request, CancellationToken cancellation)
    {
        try
        {
            var answer = await http.SendAsync(Call(request), cancellation);
            return new OrderedDictionary<string, object?>
            {
                ["StatusCode"] = answer.StatusCode,
                ["ContentType"] = answer.ContentType,
                ["Headers"] = HttpContents.Headers(answer.Headers),
                ["Content"] = HttpContents.Parse(answer.Content, answer.ContentType),
            };
        }
        catch (HttpRequestException error)
        {
            return new OrderedDictionary<string, object?> { [Ending] = NoConnection, ["Message"] = error.Message };
        }
        catch (TimeoutException error)
        {
            return new OrderedDictionary<string, object?> { [Ending] = NoAnswer, ["Message"] = error.Message };
        }
    }

    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
    {
        var answer = (OrderedDictionary<string, object?>)payload!;
        if (answer.TryGetValue(Ending, out var ending))
        {
            context.Journal((string)ending!, answer["Message"] as string);
            if (ending is NoAnswer)
            {
                TimedOut(context);
            }
            else
            {
                NotConnected(context);
            }

            return;
        }

        context.Output("StatusCode", answer["StatusCode"]);
        context.Output("ParsedContent", answer["Content"]);
        context.Output("ResponseHeaders", answer["Headers"]);
        context.Output("Result", answer);
        Answered(context, (int)answer["StatusCode"]!);
    }

    /// <summary>Goes on after an answer.</summary>
    protected abstract void Answered(ActivityContext context, int statusCode);

    /// <summary>Goes on when there was no connection.</summary>
    protected abstract void NotConnected(ActivityContext context);

    /// <summary>Goes on when no answer came in time.</summary>
    protected abstract void TimedOut(ActivityContext context);

    protected static ActivityDescriptor Describe(
        string type, string displayName, string description, InputDescriptor expected, IReadOnlyList<PortDescriptor> ports) => new()
    {
        TypeName = type,
        Category = "HTTP",
        DisplayName = displayName,
        Kind = ActivityKind.Task,
        Description = description,
        Inputs =
        [
            new InputDescriptor("Url", "Uri") { Description = "Dirección, con http o https." },
            new InputDescriptor("Method", "String")
            {
                UiHint = "dropdown",
                DefaultValue = "GET",
                Options = [.. ((ReadOnlySpan<string>)["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"]).ToArray().Select(method => new InputOption(method, method))],
            },
            new InputDescriptor("Content") { Description = "Cuerpo: texto, u objeto que se envía como JSON." },
            new InputDescriptor("ContentType", "String") { UiHint = "dropdown", Options = ContentTypes },
            new InputDescriptor("Authorization", "String") { Category = "Security", IsSensitive = true, Description = "Valor del encabezado Authorization." },
            new InputDescriptor("DisableAuthorizationHeaderValidation", "Boolean") { Category = "Security" },
            new InputDescriptor("RequestHeaders", "HttpHeaders") { Category = "Advanced", UiHint = "json-editor" },
            new InputDescriptor("EnableResiliency", "Boolean") { Description = "Obsoleto; no tiene efecto." },
            expected,
        ],
        Outputs =
        [
            new OutputDescriptor("StatusCode", "Int32"), new OutputDescriptor("ParsedContent"), new OutputDescriptor("ResponseHeaders"), new OutputDescriptor("Result"),
        ],
        Ports = ports,
    };

    internal static IReadOnlyList<InputOption> ContentTypes { get; } =
    [
        .. ((ReadOnlySpan<string>)["text/plain", "text/html", "application/json", "application/xml", "application/x-www-form-urlencoded"]).ToArray()
            .Select(type => new InputOption(type, type)),
    ];

    private static HttpCall Call(WorkRequest request)
    {
        var text = ValueConverter.ToText(request.Input("Url")).Trim();
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            throw new HttpRefusedException($"«{text}» no es una dirección http o https.");
        }

        var headers = HttpContents.Headers(request.Input("RequestHeaders"));
        if (request.Input("Authorization") as string is { Length: > 0 } authorization)
        {
            headers.Add(new("Authorization", authorization));
        }

        var method = request.Input("Method") as string is { Length: > 0 } given ? given.ToUpperInvariant() : "GET";
        var value = request.Input("Content");
        if (value is null or "" || method is "GET" or "HEAD")
        {
            return new HttpCall(url, method, null, null, headers);
        }

        var (content, contentType) = HttpContents.Write(value, request.Input("ContentType") as string is { Length: > 0 } type ? type : null);
        return new HttpCall(url, method, content, contentType, headers);
    }
}
