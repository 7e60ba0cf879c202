using System.Text.Json.Nodes;
using SeguimientoDesempeno.Compatibilidad;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Vectors;

/// <summary>What genuine Elsa 3 did with 363 definitions, field by field.</summary>
public sealed class VectorTests
{
    /// <summary>Cases in which the reference is broken and we are not: see decision 0007.</summary>
    private static readonly string[] Exempt =
    [
        "event-waitany-deep-branch", "event-waitany-nested-flowchart", "event-parallel-in-flowchart-waitany", "wfa-complete-nested-flowchart",
        "wfa-complete-nested-sequence", "wfa-complete-blocked-sibling", "wfa-complete-in-foreach-flowchart-parent", "writeline-input-without-typename",

        // Which of two children's ends reaches the parent first is a matter of the reference's timing.
        "dispatch-two-parallel-wait",
    ];

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "vectores");

    private static readonly Dictionary<string, JsonObject> Recipes = Read("cases.jsonl").ToDictionary(recipe => (string)recipe["case"]!);

    private static readonly Dictionary<string, JsonObject> Expected =
        Read("vectors.jsonl").Where(vector => (string)vector["mode"]! == "counter").ToDictionary(vector => (string)vector["case"]!);

    public static TheoryData<string> Cases => [.. Expected.Keys.Where(name => !Exempt.Contains(name))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_definition_runs_as_in_genuine_Elsa(string name)
    {
        var expected = Expected[name];
        var actual = CaseRun.Run(Recipes[name], Folder, "counter");
        expected.Remove("withoutWithdrawal");
        if (expected.ContainsKey("background"))
        {
            Sort(expected, "lines");
            Sort(actual, "lines");
        }

        Sort(expected, "children");
        Sort(actual, "children");
        foreach (var field in expected.Select(member => member.Key).Union(actual.Select(member => member.Key)))
        {
            Assert.True(
                JsonNode.DeepEquals(expected[field], actual[field]),
                $"{field}:\n  Elsa  {expected[field]?.ToJsonString()}\n  here  {actual[field]?.ToJsonString()}");
        }
    }

    [Fact]
    public void Every_counter_vector_is_compared_or_exempt_by_decision()
    {
        Assert.Equal(363, Expected.Count);
        Assert.Equal(363 - Exempt.Count(Expected.ContainsKey), Expected.Keys.Except(Exempt).Count());
    }

    private static IEnumerable<JsonObject> Read(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject());

    private static void Sort(JsonObject result, string field)
    {
        if (result[field] is JsonArray list)
        {
            result[field] = new JsonArray([.. list.Select(item => item!.DeepClone()).OrderBy(Key, StringComparer.Ordinal)]);
        }
    }

    private static string Key(JsonNode item) => item is JsonObject child
        ? string.Join('|', child.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => member.Value?.ToJsonString()))
        : item.ToJsonString();
}
