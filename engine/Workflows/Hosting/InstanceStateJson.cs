using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>The state of an instance in the shape that the designer knows. No collection is ever null.</summary>
internal static class InstanceStateJson
{
    /// <summary>What the record itself tells.</summary>
    public static JsonObject Of(InstanceRecord record)
    {
        var json = new JsonObject
        {
            ["id"] = record.Id,
            ["definitionId"] = record.DefinitionId,
            ["definitionVersionId"] = record.DefinitionVersionId,
            ["definitionVersion"] = record.Version,
            ["status"] = record.Status.ToString(),
            ["subStatus"] = record.SubStatus.ToString(),
            ["bookmarks"] = new JsonArray(),
            ["incidents"] = new JsonArray(),
            ["completionCallbacks"] = new JsonArray(),
            ["activityExecutionContexts"] = new JsonArray(),
            ["input"] = new JsonObject(),
            ["output"] = new JsonObject(),
            ["properties"] = new JsonObject(),
            ["createdAt"] = record.CreatedAt,
            ["updatedAt"] = record.UpdatedAt,
        };
        if (record.CorrelationId is { } correlationId)
        {
            json["correlationId"] = correlationId;
        }

        if (record.FinishedAt is { } finishedAt)
        {
            json["finishedAt"] = finishedAt;
        }

        return json;
    }

    /// <summary>Adds what its state tells.</summary>
    public static void Fill(JsonObject json, WorkflowInstance instance)
    {
        json["bookmarks"] = new JsonArray([.. instance.Bookmarks.Select(InstanceJson.Bookmark)]);
        json["incidents"] = new JsonArray([.. instance.Incidents.Select(InstanceJson.Incident)]);
        json["activityExecutionContexts"] = new JsonArray([.. instance.Open.Prepend(instance.Root).Distinct().Select(Context)]);
        json["input"] = JsonNode.Parse(PlainJson.Write(instance.Input));
        json["output"] = JsonNode.Parse(PlainJson.Write(instance.Output));
    }

    private static JsonObject Context(ActivityContext execution)
    {
        var json = new JsonObject
        {
            ["id"] = execution.Id,
            ["scheduledActivityNodeId"] = execution.Activity.NodeId,
            ["properties"] = new JsonObject(),
            ["activityState"] = new JsonObject(),
            ["dynamicVariables"] = new JsonArray(),
            ["status"] = execution.Status.ToString(),
            ["startedAt"] = execution.Instance.CreatedAt,
        };
        if (execution.Owner is { } owner)
        {
            json["parentContextId"] = owner.Id;
            json["ownerActivityNodeId"] = owner.Activity.NodeId;
        }

        return json;
    }
}
