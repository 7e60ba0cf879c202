using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Compatibilidad;

/// <summary>The final state of a case in the fields of vectors.jsonl.</summary>
internal static class CaseResult
{
    public static JsonObject Describe(
        ITransaction tx, WorkflowHost host, JsonObject recipe, string mode, string mainId, List<string> lines, JsonObject firstBurst, JsonArray resumed)
    {
        var record = tx.Workflows.FindInstance(mainId)!;
        var instance = host.Load(tx, record);
        var journal = tx.Workflows.ReadJournal(mainId);
        var all = tx.Workflows.ListInstances(new InstanceFilter());
        var ids = all.Select(item => item.Id).ToList();
        var result = new JsonObject
        {
            ["case"] = (string)recipe["case"]!,
            ["files"] = recipe["files"]!.DeepClone(),
            ["main"] = (string)recipe["main"]!,
            ["mode"] = mode,
            ["input"] = recipe["input"]?.DeepClone() ?? new JsonObject(),
        };
        foreach (var name in (string[])["startCorrelationId", "resume", "then"])
        {
            if (recipe.ContainsKey(name))
            {
                result[name] = recipe[name]?.DeepClone();
            }
        }

        result["lines"] = Texts(lines);
        result["status"] = record.Status.ToString();
        result["subStatus"] = record.SubStatus.ToString();
        result["incidents"] = instance.Incidents.Count;
        result["incidentActivities"] = Texts(instance.Incidents.Select(incident => incident.ActivityId));
        result["incidentTypes"] = Texts(instance.Incidents.Select(incident => ReferenceName(incident.ExceptionType)));
        result["outputs"] = ReferenceJson.Write(instance.Output, ids);
        result["bookmarksLeft"] = instance.Bookmarks.Count;
        result["completed"] = Texts(journal.Where(entry => entry.EventName == "Completed").Select(entry => entry.ActivityId));
        result["variables"] = Variables(instance, ids);
        result["firstBurst"] = firstBurst;
        result["resumed"] = resumed;
        result["journal"] = Texts(journal.Select(entry => $"{entry.ActivityId}:{entry.EventName}"));
        result["outcomes"] = Outcomes(journal);
        result["open"] = Texts(instance.Open.Select(execution => $"{execution.Activity.Id}={execution.Status}"));
        if (record.CorrelationId is { } correlationId)
        {
            result["correlationId"] = correlationId;
        }

        var children = Children(tx, host, all, mainId, ids);
        if (children.Count > 0)
        {
            result["children"] = children;
        }

        if (recipe["bg"] is not null)
        {
            result["background"] = true;
        }

        return result;
    }

    /// <summary>The reference throws plain exceptions where ours have names of their own.</summary>
    private static string ReferenceName(string type) => type switch
    {
        "FlowchartException" => "Exception",
        _ => type,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static JsonObject Variables(WorkflowInstance instance, List<string> ids)
    {
        var variables = new JsonObject();
        foreach (var variable in instance.Root.Variables ?? [])
        {
            if (instance.Plan.Root.Variables.Contains(variable.Declaration))
            {
                variables[variable.Declaration.Name] = ReferenceJson.Write(variable.Value, ids);
            }
        }

        return variables;
    }

    private static JsonArray Outcomes(IReadOnlyList<JournalRecord> journal)
    {
        var starts = journal.Where(entry => entry.EventName == "Started").Select(entry => entry.ActivityInstanceId).ToList();
        return Texts(
            from entry in journal
            where entry.EventName == "Completed" && entry.Payload is not null
            let outcomes = ((OrderedDictionary<string, object?>)PlainJson.Parse(entry.Payload ?? "{}")!).GetValueOrDefault("Outcomes") as List<object?>
            where outcomes is not null
            orderby starts.IndexOf(entry.ActivityInstanceId)
            select $"{entry.ActivityId}={string.Join(',', outcomes)}");
    }

    private static JsonArray Children(ITransaction tx, WorkflowHost host, IReadOnlyList<InstanceRecord> all, string mainId, List<string> ids)
    {
        var children = new List<JsonObject>();
        foreach (var child in all.Where(instance => instance.Id != mainId))
        {
            children.Add(new JsonObject
            {
                ["definitionId"] = child.DefinitionId,
                ["status"] = child.Status.ToString(),
                ["subStatus"] = child.SubStatus.ToString(),
                ["correlationId"] = child.CorrelationId,
                ["outputs"] = ReferenceJson.Write(host.Outputs(tx, child.Id), ids),
                ["isChildOfMain"] = child.ParentInstanceId == mainId,
            });
        }

        return new JsonArray([.. children.OrderBy(child => child.ToJsonString(), StringComparer.Ordinal)]);
    }
}
