using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Activities.Http;

/// <summary>Waits for an HTTP request to a path, or starts instances when one arrives.</summary>
internal sealed class HttpEndpoint(IHttpResponses responses) : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = HttpRoutes.ActivityType,
        Category = "HTTP",
        DisplayName = "HTTP Endpoint",
        Kind = ActivityKind.Trigger,
        Description = "Espera una petición HTTP, o inicia el flujo cuando llega.",
        Inputs =
        [
            new InputDescriptor("Path", "String") { Description = "Ruta bajo /workflows; puede tener parámetros, como pedidos/{id}." },
            new InputDescriptor("SupportedMethods", "String[]")
            {
                UiHint = "checklist",
                DefaultValue = new List<object?> { "GET" },
                Options = [.. HttpRoutes.Methods.Select(method => new InputOption(method, method))],
            },
            new InputDescriptor("Authorize", "Boolean") { Category = "Security", Description = "Sólo para quien haya entrado al sistema." },
            new InputDescriptor("Policy", "String") { Category = "Security", Description = "Política que debe cumplir quien llama." },
            new InputDescriptor("RequestTimeout", "TimeSpan?") { Description = "Cuánto puede esperar la petición su respuesta." },
            new InputDescriptor("RequestSizeLimit", "Int64?") { Category = "Upload", Description = "Bytes que puede tener la petición." },
            new InputDescriptor("FileSizeLimit", "Int64?") { Category = "Upload", Description = "Bytes que puede tener cada archivo." },
            new InputDescriptor("AllowedFileExtensions", "String[]") { Category = "Upload", UiHint = "multitext" },
            new InputDescriptor("BlockedFileExtensions", "String[]") { Category = "Upload", UiHint = "multitext" },
            new InputDescriptor("AllowedMimeTypes", "String[]") { Category = "Upload", UiHint = "multitext" },
            .. UploadRules.Outcomes.Select(outcome => new InputDescriptor(outcome.Input, "Boolean")
            {
                DisplayName = $"Expose '{outcome.Name}' outcome",
                Category = "Outcomes",
                IsWrapped = false,
                UiHint = "checkbox",
            }),
        ],
        Outputs =
        [
            new OutputDescriptor("Result"), new OutputDescriptor("ParsedContent"), new OutputDescriptor("Files"), new OutputDescriptor("File"),
            new OutputDescriptor("RouteData"), new OutputDescriptor("QueryStringData"), new OutputDescriptor("Headers"),
        ],
        Ports = [new PortDescriptor("Done"), .. UploadRules.Outcomes.Select(outcome => new PortDescriptor(outcome.Name))],
    };

    public override void Execute(ActivityContext context)
    {
        if (context.IsTrigger && context.TriggerPayload is OrderedDictionary<string, object?> request)
        {
            Receive(context, request);
            return;
        }

        Wait(context);
    }

    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
    {
        if (payload is OrderedDictionary<string, object?> request)
        {
            Receive(context, request);
        }
        else
        {
            context.Complete();
        }
    }

    protected internal override IEnumerable<object?> TriggerStimuli(TriggerContext context) =>
        HttpRoutes.Stimuli(context.Input("Path") as string, Methods(context.Input("SupportedMethods")));

    protected internal override string? TriggerProblem(TriggerContext context)
    {
        var path = context.Input("Path") as string;
        if (HttpRoutes.Problem(path) is { } problem)
        {
            return problem;
        }

        foreach (var stimulus in HttpRoutes.Stimuli(path, Methods(context.Input("SupportedMethods"))))
        {
            var hash = Stimulus.Hash(HttpRoutes.ActivityType, stimulus);
            if (context.Workflows.FindTriggers(HttpRoutes.ActivityType, hash).FirstOrDefault(trigger => trigger.DefinitionId != context.DefinitionId) is { } taken)
            {
                return $"La ruta «{stimulus}» ya es de otro flujo publicado, «{taken.DefinitionId}».";
            }
        }

        return null;
    }

    private static void Wait(ActivityContext context)
    {
        foreach (var stimulus in HttpRoutes.Stimuli(context.Input("Path") as string, Methods(context.Input("SupportedMethods"))))
        {
            context.CreateBookmark(HttpRoutes.ActivityType, stimulus);
        }
    }

    private void Receive(ActivityContext context, OrderedDictionary<string, object?> request)
    {
        if (context.Input<TimeSpan?>("RequestTimeout") is { } timeout && timeout > TimeSpan.Zero)
        {
            responses.Limit(context.InstanceId, timeout);
        }

        var broken = UploadRules.Broken(context, request);
        if (broken is { IsExposed: false })
        {
            Refuse(context, broken);
            return;
        }

        var files = request["Files"] as List<object?> ?? [];
        context.Output("Result", request);
        context.Output("ParsedContent", broken is null ? request["Content"] : null);
        context.Output("Files", broken is null ? files : null);
        context.Output("File", broken is null && files.Count > 0 ? files[0] : null);
        context.Output("RouteData", request["RouteData"]);
        context.Output("QueryStringData", request["Query"]);
        context.Output("Headers", request["Headers"]);
        context.Complete(broken?.Outcome ?? ActivityContext.DefaultOutcome);
    }

    /// <summary>Answers that the request is not accepted: an instance that waited goes on waiting, a new one ends.</summary>
    private void Refuse(ActivityContext context, BrokenRule broken)
    {
        responses.TryWrite(context.InstanceId, new HttpReply(broken.StatusCode, System.Text.Encoding.UTF8.GetBytes(broken.Message), "text/plain", []));
        context.Journal("RequestRefused", broken.Message);
        if (context.IsTrigger)
        {
            context.FinishInstance();
            return;
        }

        context.RemoveBookmarks();
        Wait(context);
    }

    private static List<string> Methods(object? value) => value is List<object?> { Count: > 0 } list ? list.ConvertAll(ValueConverter.ToText) : ["GET"];
}
