using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>The kinds of queued work and their bodies.</summary>
internal static class Messages
{
    public const string StartKind = "start";
    public const string ResumeKind = "resume";
    public const string EventKind = "event";
    public const string ChildEndedKind = "child-ended";

    public static MessageRecord Start(StartRequest request) => Message(StartKind, new OrderedDictionary<string, object?>
    {
        ["definitionId"] = request.DefinitionId,
        ["versionId"] = request.VersionId,
        ["input"] = request.Input is null ? null : new OrderedDictionary<string, object?>(request.Input, StringComparer.Ordinal),
        ["correlationId"] = request.CorrelationId,
        ["parentId"] = request.ParentInstanceId,
        ["instanceId"] = request.InstanceId,
        ["awaitedBy"] = request.AwaitedBy,
        ["triggerId"] = request.TriggerActivityId,
        ["triggerPayload"] = request.TriggerPayload,
    });

    public static StartRequest ReadStart(OrderedDictionary<string, object?> body) => new()
    {
        DefinitionId = body["definitionId"] as string,
        VersionId = body["versionId"] as string,
        Input = body["input"] as OrderedDictionary<string, object?>,
        CorrelationId = body["correlationId"] as string,
        ParentInstanceId = body["parentId"] as string,
        InstanceId = body["instanceId"] as string,
        AwaitedBy = body["awaitedBy"] as string,
        TriggerActivityId = body["triggerId"] as string,
        TriggerPayload = body["triggerPayload"],
    };

    public static MessageRecord Resume(string bookmarkId, object? payload) => Message(ResumeKind, new OrderedDictionary<string, object?>
    {
        ["bookmarkId"] = bookmarkId,
        ["payload"] = payload,
    });

    public static MessageRecord Event(string name, object? payload, string? correlationId, string? instanceId) =>
        Message(EventKind, new OrderedDictionary<string, object?>
        {
            ["name"] = name,
            ["payload"] = payload,
            ["correlationId"] = correlationId,
            ["instanceId"] = instanceId,
        });

    public static MessageRecord ChildEnded(
        string? parentId, string childId, string awaitedBy, string status, OrderedDictionary<string, object?>? output) =>
        Message(ChildEndedKind, new OrderedDictionary<string, object?>
        {
            ["awaitedBy"] = awaitedBy,
            ["parentId"] = parentId,
            ["childId"] = childId,
            ["status"] = status,
            ["output"] = output,
        });

    private static MessageRecord Message(string kind, OrderedDictionary<string, object?> body) => new(0, kind, TaggedJson.Write(body));
}
