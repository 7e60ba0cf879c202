using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

/// <summary>Flowcharts that move tokens, chosen by the definition, over several bursts.</summary>
public sealed class TokenModeTests
{
    [Fact]
    public async Task The_winner_of_a_race_may_wait_again_and_the_instance_ends_after_it()
    {
        var host = new TestHost();
        await host.PublishAsync(Race("TokenBased"));
        var instance = (await host.StartAsync("race")).InstanceId!;

        await host.ResumeAsync("e2");
        Assert.Equal(["e3"], host.Bookmarks().Select(bookmark => bookmark.ActivityId));
        Assert.Equal(WorkflowSubStatus.Suspended, host.Instance(instance).SubStatus);

        await host.ResumeAsync("e3");
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(instance).SubStatus);
        Assert.Equal(["z"], host.Lines);
    }

    [Fact]
    public async Task Cancelling_reaches_the_winner_of_a_race_that_waits()
    {
        var host = new TestHost();
        await host.PublishAsync(Race("TokenBased"));
        var instance = (await host.StartAsync("race")).InstanceId!;
        await host.ResumeAsync("e2");

        Assert.True(await host.Store.RunAsync(tx => host.Workflows.Cancel(tx, instance)));

        Assert.Empty(host.Bookmarks());
        Assert.Equal(WorkflowSubStatus.Cancelled, host.Instance(instance).SubStatus);
    }

    [Theory]
    [InlineData("TokenBased", 0)]
    [InlineData("CounterBased", 1)]
    [InlineData("Default", 1)]
    public async Task The_definition_chooses_the_mode_and_Default_leaves_it_to_the_host(string mode, int waiting)
    {
        var host = new TestHost();
        await host.PublishAsync(Race(mode));
        await host.StartAsync("race");

        // Only where tokens move does the merge mode Race cancel the other branch.
        await host.ResumeAsync("e2");

        Assert.Equal(waiting, host.Bookmarks().Count(bookmark => bookmark.ActivityId == "e1"));
    }

    private static string Race(string mode)
    {
        var winner = Definition.Event("e3", "e3");
        winner["customProperties"] = new JsonObject { ["mergeMode"] = "Race" };
        var definition = JsonNode.Parse(Definition.Flowchart(
            "race",
            [Definition.Activity("s", "Elsa.Start"), Definition.Event("e1", "e1"), Definition.Event("e2", "e2"), winner, Definition.Line("z", "z")],
            ["s > e1", "s > e2", "e1 > e3", "e2 > e3", "e3 > z"]))!;
        definition["customProperties"] = new JsonObject { ["Flowchart:ExecutionMode"] = mode };
        return definition.ToJsonString();
    }
}
