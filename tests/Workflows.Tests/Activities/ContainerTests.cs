using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Tests.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Activities;

/// <summary>When containers of branches end, as genuine Elsa 3 was seen to do.</summary>
public sealed class ContainerTests
{
    [Fact]
    public async Task A_fork_that_waits_for_any_ends_with_the_first_branch_and_what_surrounds_it_goes_on()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("f", Parallel("p", Fork("fk", "WaitAny", Line("a", "a"), Line("b", "b")), Line("c", "c")), Line("z", "z")));

        var burst = (await host.StartAsync("f")).Burst!;

        Assert.Equal(WorkflowSubStatus.Finished, burst.SubStatus);
        Assert.Equal(["c", "a", "b", "z"], host.Lines);
    }

    [Fact]
    public async Task After_a_break_in_one_branch_a_fork_ends_with_the_next_branch_that_ends()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("f", For("l", 1, 3, Fork("fk", "WaitAll", Event("e", "nunca"), Activity("b", "Elsa.Break"))), Line("z", "z")));

        var burst = (await host.StartAsync("f")).Burst!;

        Assert.Equal(WorkflowSubStatus.Finished, burst.SubStatus);
        Assert.Equal(["z"], host.Lines);
        Assert.Empty(host.Bookmarks());
    }

    [Fact]
    public async Task A_switch_ends_when_the_chosen_case_has_ended_though_work_below_it_is_still_queued()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("s", Switch("sw", ("A", "true", Fork("fk", "WaitAny", Line("a", "a"), Line("b", "b")))), Line("z", "z")));

        Assert.Equal(WorkflowSubStatus.Finished, (await host.StartAsync("s")).Burst!.SubStatus);
        Assert.Contains("z", host.Lines);
    }

    [Fact]
    public async Task A_switch_evaluates_every_condition_even_when_only_the_first_that_holds_is_followed()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("s", Switch("sw", ("A", "true", Line("a", "a")), ("B", "noExiste", Line("b", "b")))));

        Assert.Equal(WorkflowSubStatus.Faulted, (await host.StartAsync("s")).Burst!.SubStatus);
        Assert.Empty(host.Lines);
    }

    [Fact]
    public async Task A_function_kept_in_a_variable_does_not_keep_the_instance_from_being_saved()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("v", Script("r", "setVariable('F', [() => 1]); 1"), Event("e", "sigue"), Line("z", "z")));
        await host.StartAsync("v");

        Assert.Equal(WorkflowSubStatus.Finished, (await host.ResumeAsync("e")).SubStatus);
    }

    [Fact]
    public async Task A_default_that_is_empty_or_does_not_fit_its_type_is_no_value()
    {
        var host = new TestHost();
        await host.PublishAsync(Flowchart("d", [Written("w", "getA() + ',' + getB() + ',' + getC()")], [], variables:
        [
            Variable("A", "String", ""), Variable("B", "Int32", "99999999999"), Variable("C", "Int32", "7"),
        ]));
        await host.StartAsync("d");

        Assert.Equal(["null,null,7"], host.Lines);
    }

    [Fact]
    public async Task Complete_in_a_parallel_for_each_ends_the_workflow_and_counts_as_completed()
    {
        var host = new TestHost();
        var loop = Activity("l", "Elsa.ParallelForEach", ("items", Scripted("Object", "[1, 2]")), ("body", Activity("c", "Elsa.Complete")));
        await host.PublishAsync(Sequence("p", loop, Line("z", "nunca")));
        var started = await host.StartAsync("p");

        Assert.Equal(WorkflowSubStatus.Finished, started.Burst!.SubStatus);
        Assert.Contains(host.Journal(started.InstanceId!), entry => entry is { ActivityId: "c", EventName: "Completed" });
        Assert.Empty(host.Lines);
    }

    [Fact]
    public async Task What_follows_an_activity_of_unknown_type_does_not_wait_for_it()
    {
        var host = new TestHost();
        var definition = Flowchart(
            "n", [Line("a", "a"), Activity("x", "Elsa.NoExiste"), Line("b", "b"), Join("j"), Line("z", "z")], ["a > x", "a > b", "x > j", "b > j", "j > z"]);
        await host.Store.RunAsync(tx => host.Workflows.ImportDefinition(tx, definition, publish: true, tolerant: true));
        await host.StartAsync("n");

        Assert.Equal(["a", "b", "z"], host.Lines);
    }

    private static JsonObject Join(string id) => Activity(id, "Elsa.FlowJoin", ("mode", Literal("WaitAll")));

    private static JsonObject Parallel(string id, params JsonNode[] activities) => Activity(id, "Elsa.Parallel", ("activities", new JsonArray(activities)));

    private static JsonObject Fork(string id, string mode, params JsonNode[] branches) =>
        Activity(id, "Elsa.Fork", ("joinMode", mode), ("branches", new JsonArray(branches)));

    private static JsonObject Switch(string id, params (string Label, string Condition, JsonObject Activity)[] cases) =>
        Activity(id, "Elsa.Switch", ("cases", new JsonArray([.. cases.Select(item => new JsonObject
        {
            ["label"] = item.Label,
            ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = item.Condition },
            ["activity"] = item.Activity,
        })])));
}
