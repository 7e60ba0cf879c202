using System.Text.Json.Nodes;
using SeguimientoDesempeno.Compatibilidad;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.JavaScript;

/// <summary>What genuine Elsa 3 gave for 415 scripts, field by field.</summary>
public sealed class ReferenceScriptTests
{
    /// <summary>
    /// Updates through <c>variables.</c> that the reference loses and we keep (names of .NET members, changed elements,
    /// an empty variable of type Object): see the decision on where we do better.
    /// </summary>
    private static readonly string[] Exempt =
        ["elsaarr-04", "elsaarr-10", "elsaarr2-03", "elsacount-04", "elsacount-09", "elsaobj-01", "elsaobj-03"];

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "vectores");
    private static readonly JavaScriptEngine Engine = new(new ScriptLimits { Time = TimeSpan.FromSeconds(20) });
    private static readonly Dictionary<string, JsonObject> Recipes = Read("js-cases.jsonl");
    private static readonly Dictionary<string, JsonObject> Expected = Read("js.jsonl");

    public static TheoryData<string> Cases => [.. Expected.Keys.Except(Exempt)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_script_gives_what_it_gives_in_genuine_Elsa(string id)
    {
        var expected = Expected[id];
        var actual = JsCaseRun.Run(Engine, Recipes[id]);
        foreach (var field in (string[])["result", "type", "error", "changed", "correlationAfter", "clr"])
        {
            if (field != "clr" || expected.ContainsKey("clr"))
                Assert.True(
                    Same(expected[field], actual[field]),
                    $"{field} of {(string?)expected["script"]}:\n  Elsa  {expected[field]?.ToJsonString()}\n  here  {actual[field]?.ToJsonString()}");
        }
    }

    [Fact]
    public void Every_reference_script_is_compared_or_exempt_by_decision() =>
        Assert.Equal(415 - Exempt.Length, Expected.Keys.Except(Exempt).Count(Recipes.ContainsKey));

    private static bool Same(JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (null, null) => true,
        (JsonObject a, JsonObject b) => a.Count == b.Count && a.All(member => b.ContainsKey(member.Key) && Same(member.Value, b[member.Key])),
        (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        (JsonValue a, JsonValue b) when a.GetValueKind() == System.Text.Json.JsonValueKind.Number =>
            double.TryParse(a.ToJsonString(), out var x) && double.TryParse(b.ToJsonString(), out var y) && x.Equals(y),
        _ => JsonNode.DeepEquals(expected, actual),
    };

    private static Dictionary<string, JsonObject> Read(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).Where(line => line.Length > 0)
            .Select(line => JsonNode.Parse(line)!.AsObject()).ToDictionary(line => (string)line["id"]!);
}
