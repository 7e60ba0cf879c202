using System.Text.Json.Nodes;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

/// <summary>Definitions drawn at random: a flowchart with loops, joins, waits, failures and nested containers.</summary>
internal static class RandomGraph
{
    private static readonly string[] JoinModes = ["WaitAny", "WaitAll", "WaitAllActive"];
    private static readonly string[] MergeModes = ["", "", "None", "Stream", "Merge", "Converge", "Cascade", "Race"];

    /// <summary>A flowchart of that many activities below a sequence or as the root.</summary>
    public static string Of(int seed, int activities, string mode)
    {
        var random = new Random(seed);
        var root = Flowchart(random, "f", activities, depth: 0);
        return new JsonObject
        {
            ["definitionId"] = "d",
            ["name"] = "d",
            ["customProperties"] = new JsonObject { ["Flowchart:ExecutionMode"] = mode },
            ["options"] = new JsonObject { ["incidentStrategyType"] = random.Next(3) == 0 ? "ContinueWithIncidentsStrategy" : "FaultStrategy" },
            ["variables"] = new JsonArray(new JsonObject { ["id"] = "n", ["name"] = "N", ["typeName"] = "Int32", ["value"] = "0" }),
            ["root"] = random.Next(4) == 0 ? new JsonObject { ["id"] = "s", ["type"] = "Elsa.Sequence", ["activities"] = new JsonArray(root, Definition.Line("end", "end")) } : root,
        }.ToJsonString();
    }

    private static JsonObject Flowchart(Random random, string id, int count, int depth)
    {
        var activities = new JsonArray();
        var connections = new JsonArray();
        for (var index = 0; index < count; index++)
        {
            activities.Add(Activity(random, $"{id}{index}", depth));
            if (index > 0)
            {
                connections.Add(Connection(random, activities[random.Next(index)]!, $"{id}{index}"));
            }
        }

        for (var extra = random.Next(count); extra > 0; extra--)
        {
            var (from, to) = (random.Next(count), random.Next(count));
            if (from < to || random.Next(4) == 0)
            {
                connections.Add(Connection(random, activities[from]!, $"{id}{to}"));
            }
        }

        return new JsonObject { ["id"] = id, ["type"] = "Elsa.Flowchart", ["activities"] = activities, ["connections"] = connections };
    }

    private static JsonObject Activity(Random random, string id, int depth)
    {
        var activity = random.Next(depth == 0 ? 24 : 18) switch
        {
            < 6 => Definition.Line(id, id),
            < 10 => Definition.Event(id, id),
            < 12 => Definition.Activity(id, "Elsa.FlowDecision", ("condition", Script("setN(getN() + 1), getN() % 3 != 0"))),
            12 => Definition.Activity(id, "Elsa.FlowFork", ("branches", Object("[\"A\",\"B\"]"))),
            < 15 => Definition.Activity(id, "Elsa.FlowJoin", ("mode", Definition.Literal(JoinModes[random.Next(3)]))),
            15 => Definition.Delay(id, "00:00:05"),
            16 => Definition.Activity(id, new[] { "Elsa.Fault", "Elsa.End", "Elsa.Break", "Elsa.Complete", "Elsa.Finish" }[random.Next(5)]),
            17 => Definition.Activity(id, "Elsa.FlowSwitch", ("cases", new JsonArray(Case("A", "getN() > 2"), Case("B", "true")))),
            18 => Nested(random, id, "Elsa.Sequence", depth),
            19 => Nested(random, id, "Elsa.Parallel", depth),
            20 => Flowchart(random, id + "_", 4, depth + 1),
            21 => Body(random, id, "Elsa.ForEach", depth, ("items", Object("[1,2]"))),
            22 => Body(random, id, "Elsa.ParallelForEach", depth, ("items", Script("[1,2]"))),
            _ => Body(random, id, "Elsa.While", depth, ("condition", Script("setN(getN() + 1), getN() % 4 != 0"))),
        };
        if (MergeModes[random.Next(MergeModes.Length)] is { Length: > 0 } mode)
        {
            activity["customProperties"] = new JsonObject { ["mergeMode"] = mode };
        }

        return activity;
    }

    private static JsonObject Nested(Random random, string id, string type, int depth)
    {
        var json = Definition.Activity(id, type);
        json["activities"] = new JsonArray(Activity(random, id + "a", depth + 1), Activity(random, id + "b", depth + 1));
        return json;
    }

    private static JsonObject Body(Random random, string id, string type, int depth, (string, JsonNode) input)
    {
        var json = Definition.Activity(id, type, input);
        json["body"] = Activity(random, id + "b", depth + 1);
        return json;
    }

    private static JsonObject Connection(Random random, JsonNode source, string target)
    {
        string[] ports = (string)source["type"]! switch
        {
            "Elsa.FlowDecision" => ["True", "False"],
            "Elsa.FlowFork" or "Elsa.FlowSwitch" => ["A", "B"],
            _ => ["Done"],
        };
        return new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = (string)source["id"]!, ["port"] = ports[random.Next(ports.Length)] },
            ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
        };
    }

    private static JsonObject Case(string label, string condition) =>
        new() { ["label"] = label, ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = condition } };

    private static JsonObject Script(string script) =>
        new() { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = script } };

    private static JsonObject Object(string json) =>
        new() { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = json } };
}
