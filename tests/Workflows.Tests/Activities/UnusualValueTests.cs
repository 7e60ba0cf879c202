using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Tests.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Activities;

/// <summary>What loops and outcomes make of values that nobody plans for, as genuine Elsa 3 was seen to do.</summary>
public sealed class UnusualValueTests
{
    private static readonly string[] Ends = ["r.A > a", "r.B > b", "r > d"];

    [Theory]
    [InlineData("abc", "a b c")]
    [InlineData("5.7", "5 . 7")]
    [InlineData("[1,2]", "1 2")]
    public async Task A_loop_goes_through_the_characters_of_a_text_and_the_elements_of_a_json_list(string items, string lines)
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("l", Loop(Literal(items))));
        await host.StartAsync("l");

        Assert.Equal(lines.Split(' '), host.Lines);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("({ a: 1 })")]
    [InlineData("new Date(0)")]
    public async Task Items_that_are_no_collection_are_an_incident_of_the_input(string items)
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("l", Loop(Scripted("Object", items))));

        Assert.Equal("InputEvaluationException", await IncidentOf(host, "l"));
        Assert.Empty(host.Lines);
    }

    [Theory]
    [InlineData("setOutcomes(['A', 'B'])", "a b")]
    [InlineData("setOutcome('A')", "a")]
    [InlineData("setOutcomes([])", "")]
    [InlineData("setOutcome(['A', 'B'])", "")]
    [InlineData("setOutcome(null)", "")]
    [InlineData("1", "d")]
    public async Task A_script_goes_on_at_the_outcomes_that_it_names(string script, string lines)
    {
        var host = new TestHost();
        await host.PublishAsync(Flowchart("r", [Script("r", script), Line("a", "a"), Line("b", "b"), Line("d", "d")], Ends));
        await host.StartAsync("r");

        Assert.Equal(lines.Split(' ', StringSplitOptions.RemoveEmptyEntries), host.Lines);
    }

    [Fact]
    public async Task Several_outcomes_come_in_a_list()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("r", Script("r", "setOutcomes('A')")));

        Assert.Equal("JavaScriptException", await IncidentOf(host, "r"));
    }

    [Fact]
    public async Task A_fork_without_branches_ends_there()
    {
        var host = new TestHost();
        await host.PublishAsync(Flowchart("k", [Activity("r", "Elsa.FlowFork", ("branches", Scripted("String[]", "[]"))), Line("d", "d")], ["r > d"]));
        await host.StartAsync("k");

        Assert.Empty(host.Lines);
    }

    [Fact]
    public async Task A_connection_whose_port_is_written_empty_is_not_that_of_Done()
    {
        var host = new TestHost();
        var definition = JsonNode.Parse(Flowchart("c", [Line("r", "r"), Line("e", "e")], ["r > e"]))!;
        definition["root"]!["connections"]![0]!["source"]!["port"] = "";
        await host.PublishAsync(definition.ToJsonString());
        await host.StartAsync("c");

        Assert.Equal(["r"], host.Lines);
    }

    private static JsonObject Loop(JsonObject items) =>
        Activity("l", "Elsa.ForEach", ("items", items), ("body", Written("w", "'' + getVariable('CurrentValue')")));

    private static async Task<string> IncidentOf(TestHost host, string definitionId)
    {
        var id = (await host.StartAsync(definitionId)).InstanceId!;
        return Assert.Single(host.Store.Read(tx => host.Workflows.Incidents(tx, id))).ExceptionType;
    }
}
