using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

/// <summary>Instances that wait in a state which a program older than this one has saved.</summary>
public sealed class EarlierStateTests
{
    [Theory]
    [InlineData("Elsa.Parallel")]
    [InlineData("Elsa.Fork")]
    [InlineData("Elsa.Switch")]
    [InlineData("Elsa.ParallelForEach")]
    public async Task What_waits_for_several_branches_and_did_not_count_them_still_waits_for_all(string type)
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("d", Container(type), Line("z", "fin")));
        var id = (await host.StartAsync("d")).InstanceId!;
        Assert.Equal(2, host.Bookmarks().Count);
        await ForgetCountAsync(host, id);

        await ResumeFirstAsync(host);
        Assert.Equal((WorkflowStatus.Running, 1), (host.Instance(id).Status, host.Bookmarks().Count));

        await ResumeFirstAsync(host);
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(id).SubStatus);
        Assert.Equal(["fin"], host.Lines);
    }

    private static JsonObject Container(string type) => type switch
    {
        "Elsa.Parallel" => Activity("p", type, ("activities", new JsonArray(Event("a", "a"), Event("b", "b")))),
        "Elsa.Fork" => Activity("p", type, ("branches", new JsonArray(Event("a", "a"), Event("b", "b")))),
        "Elsa.Switch" => Activity("p", type, ("mode", Literal("MatchAny")), ("cases", new JsonArray(Case("a"), Case("b")))),
        _ => Activity("p", type, ("items", Scripted("Object", "[1, 2]")), ("body", Event("a", "a"))),
    };

    private static JsonObject Case(string name) => new()
    {
        ["label"] = name,
        ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "true" },
        ["activity"] = Event(name, name),
    };

    private static Task ResumeFirstAsync(TestHost host) => host.Store.RunAsync(tx => host.Workflows.Resume(tx, tx.Workflows.ListBookmarks()[0].Id, null));

    private static Task ForgetCountAsync(TestHost host, string id) => host.Store.RunAsync(tx =>
    {
        var record = tx.Workflows.FindInstance(id)!;
        var state = JsonNode.Parse(record.State)!.AsObject();
        Assert.Single(state["contexts"]!.AsArray(), context => context!["properties"] is JsonObject properties && properties.Remove("expected"));
        tx.Workflows.SaveInstance(record with { State = state.ToJsonString(), Revision = record.Revision + 1 }, record.Revision);
        return true;
    });
}
