using System.Text.Json.Nodes;
using SeguimientoDesempeno.Compatibilidad;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Vectors;

/// <summary>What genuine Elsa 3 did with 363 definitions in both modes of its flowchart, field by field.</summary>
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

    /// <summary>The same where flowcharts move tokens.</summary>
    private static readonly string[] ExemptWithTokens =
        ["event-parallel-in-flowchart-waitany", "wfa-complete-blocked-sibling", "writeline-input-without-typename"];

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "vectores");

    private static readonly Dictionary<string, JsonObject> Recipes = Read("cases.jsonl").ToDictionary(recipe => (string)recipe["case"]!);

    private static readonly Dictionary<(string Case, string Mode), JsonObject> Expected =
        Read("vectors.jsonl").ToDictionary(vector => ((string)vector["case"]!, (string)vector["mode"]!));

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (name, mode) in Expected.Keys.Where(key => !ExemptIn(key.Mode).Contains(key.Case)))
            {
                cases.Add(name, mode);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_definition_runs_as_in_genuine_Elsa(string name, string mode)
    {
        var expected = Expected[(name, mode)];
        var actual = CaseRun.Run(Recipes[name], Folder, mode);
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

    [Theory]
    [InlineData("counter", 363, 357)]
    [InlineData("token", 360, 357)]
    public void Every_vector_is_compared_or_exempt_by_decision(string mode, int count, int compared)
    {
        var names = Expected.Keys.Where(key => key.Mode == mode).Select(key => key.Case).ToList();

        Assert.Equal(count, names.Count);
        Assert.Equal(compared, names.Except(ExemptIn(mode)).Count());
    }

    private static string[] ExemptIn(string mode) => mode == "token" ? ExemptWithTokens : Exempt;

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
