using System.Text.Json.Nodes;
using SeguimientoDesempeno.Compatibilidad;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.JavaScript;

/// <summary>
/// Plain ECMAScript: scripts of our own over the syntax and the built-ins that people use, with what Node.js 20 gave for each
/// (in UTC). A member <c>error</c> is the name of the error thrown; infinities, NaN and BigInts are written as text.
/// </summary>
public sealed class EcmaScriptTests
{
    private static readonly JavaScriptEngine Engine = new(new ScriptLimits { Time = TimeSpan.FromSeconds(20) });

    private static readonly List<JsonObject> Scripts =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "JavaScript", "ecmascript.jsonl"))
            .Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject()),
    ];

    [Fact]
    public void A_script_gives_what_Node_gives()
    {
        var differences = new List<string>();
        foreach (var script in Scripts)
        {
            var actual = JsCaseRun.Run(Engine, new JsonObject { ["id"] = "x", ["script"] = script["script"]!.DeepClone() });
            if ((string?)script["error"] != (string?)actual["error"] || !Same(script["result"], actual["result"]))
                differences.Add($"{script.ToJsonString(CaseRun.Output)}\n    here: {actual["error"] ?? actual["result"]?.ToJsonString(CaseRun.Output) ?? "null"}");
        }

        Assert.True(Scripts.Count > 1000);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static bool Same(JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (JsonObject a, JsonObject b) => a.Count == b.Count && a.All(member => b.ContainsKey(member.Key) && Same(member.Value, b[member.Key])),
        (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        (JsonValue a, JsonValue b) when a.GetValueKind() == System.Text.Json.JsonValueKind.Number => (double)a == b.Deserialized(),
        _ => JsonNode.DeepEquals(expected, actual),
    };
}

file static class Numbers
{
    public static double? Deserialized(this JsonValue value) =>
        double.TryParse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
