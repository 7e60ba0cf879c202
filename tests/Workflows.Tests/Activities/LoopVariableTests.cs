using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Tests.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Activities;

/// <summary>Where the variables of loops can be seen, as genuine Elsa 3 was seen to do.</summary>
public sealed class LoopVariableTests
{
    [Fact]
    public async Task A_body_that_is_no_container_leaves_the_last_value_visible_after_the_loop() =>
        Assert.Equal(["a", "b", "b"], await LinesOf(ForEach("l", "['a', 'b']", Value("w")), Value("z")));

    [Fact]
    public async Task The_value_given_to_a_container_is_gone_after_the_loop() =>
        Assert.Equal(["a", "b", "null"], await LinesOf(ForEach("l", "['a', 'b']", Steps("b", Value("w"))), Value("z")));

    [Fact]
    public async Task A_loop_inside_writes_over_the_value_of_the_loop_around_it() =>
        Assert.Equal(
            ["1", "a", "b", "b", "2", "a", "b", "b"],
            await LinesOf(For("l", 1, 2, Steps("b", Value("w0"), ForEach("m", "['a', 'b']", Steps("c", Value("w"))), Value("w1")))));

    [Fact]
    public async Task Items_run_at_once_in_bodies_of_their_own_when_the_bodies_are_containers() =>
        Assert.Equal(
            ["a", "b", "a", "b"], await LinesOf(ParallelForEach("l", "['a', 'b']", Steps("b", Value("w"), Value("w2")))));

    [Fact]
    public async Task A_loop_hides_a_variable_of_that_name_which_its_body_declares()
    {
        var body = Steps("b", Value("w"));
        body["variables"] = new JsonArray(Variable("CurrentValue", "String", "propio"));

        Assert.Equal(["a", "b"], await LinesOf(ForEach("l", "['a', 'b']", body)));
    }

    [Fact]
    public async Task A_suspended_body_goes_on_with_its_own_value()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("l", ParallelForEach("p", "['a', 'b']", Steps("b", Event("e", "sigue"), Value("w")))));
        await host.StartAsync("l");
        await host.ResumeAsync("e");
        await host.ResumeAsync("e");

        Assert.Equal(["a", "b"], host.Lines);
    }

    [Fact]
    public async Task A_value_that_outlived_its_loop_is_gone_after_a_suspension()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("l", ForEach("m", "['a', 'b']", Line("w", "x")), Value("y"), Event("e", "sigue"), Value("z")));
        await host.StartAsync("l");
        await host.ResumeAsync("e");

        Assert.Equal(["x", "x", "b", "null"], host.Lines);
    }

    private static async Task<IReadOnlyList<string>> LinesOf(params JsonNode[] activities)
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("l", activities));
        await host.StartAsync("l");
        return host.Lines;
    }

    private static JsonObject Value(string id) => Written(id, "'' + getVariable('CurrentValue')");

    private static JsonObject Steps(string id, params JsonNode[] activities) => Activity(id, "Elsa.Sequence", ("activities", new JsonArray(activities)));

    private static JsonObject ForEach(string id, string items, JsonObject body) =>
        Activity(id, "Elsa.ForEach", ("items", Scripted("Object", items)), ("body", body));

    private static JsonObject ParallelForEach(string id, string items, JsonObject body) =>
        Activity(id, "Elsa.ParallelForEach", ("items", Scripted("Object", items)), ("body", body));
}
