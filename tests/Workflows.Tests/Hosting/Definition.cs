using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

/// <summary>Writes small definitions for tests.</summary>
internal static class Definition
{
    public static string Flowchart(string definitionId, JsonArray activities, string[] connections, JsonObject? options = null, JsonArray? variables = null) =>
        Of(definitionId, new JsonObject
        {
            ["id"] = "f",
            ["type"] = "Elsa.Flowchart",
            ["activities"] = activities,
            ["connections"] = new JsonArray([.. connections.Select(Connection)]),
        }, options, variables);

    public static string Sequence(string definitionId, params JsonNode[] activities) =>
        Of(definitionId, new JsonObject { ["id"] = "s", ["type"] = "Elsa.Sequence", ["activities"] = new JsonArray(activities) });

    public static JsonObject Line(string id, string text) => Activity(id, "Elsa.WriteLine", ("text", Literal(text)));

    public static JsonObject Event(string id, string name) => Activity(id, "Elsa.Event", ("eventName", Literal(name)));

    public static JsonObject Delay(string id, string span) => Activity(id, "Elsa.Delay", ("timeSpan", Literal(span)));

    /// <summary>Writes what a script gives.</summary>
    public static JsonObject Written(string id, string script) => Activity(id, "Elsa.WriteLine", ("text", Scripted("String", script)));

    public static JsonObject Script(string id, string script) => Activity(id, "Elsa.RunJavaScript", ("script", Literal(script)));

    public static JsonObject For(string id, int start, int end, JsonObject body) => Activity(
        id, "Elsa.For", ("start", Scripted("Int32", $"{start}")), ("end", Scripted("Int32", $"{end}")), ("body", body));

    public static JsonObject Variable(string name, string type, string value) =>
        new() { ["id"] = name, ["name"] = name, ["typeName"] = type, ["value"] = value };

    public static JsonObject Starting(this JsonObject trigger)
    {
        trigger["customProperties"] = new JsonObject { ["canStartWorkflow"] = true };
        return trigger;
    }

    public static JsonObject Activity(string id, string type, params (string Name, JsonNode Value)[] members)
    {
        var activity = new JsonObject { ["id"] = id, ["type"] = type, ["version"] = 1 };
        foreach (var (name, value) in members)
        {
            activity[name] = value;
        }

        return activity;
    }

    public static JsonObject Literal(string value) => new()
    {
        ["typeName"] = "String",
        ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value },
    };

    public static JsonObject Scripted(string type, string script) => new()
    {
        ["typeName"] = type,
        ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = script },
    };

    private static string Of(string definitionId, JsonObject root, JsonObject? options = null, JsonArray? variables = null) => new JsonObject
    {
        ["definitionId"] = definitionId,
        ["name"] = definitionId,
        ["variables"] = variables ?? [],
        ["options"] = options ?? [],
        ["root"] = root,
    }.ToJsonString();

    private static JsonNode Connection(string written)
    {
        var ends = written.Split(" > ");
        var source = ends[0].Split('.');
        return new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = source[0], ["port"] = source.Length > 1 ? source[1] : "Done" },
            ["target"] = new JsonObject { ["activity"] = ends[1], ["port"] = "In" },
        };
    }
}
