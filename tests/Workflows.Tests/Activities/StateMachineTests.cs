using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Tests.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Activities;

public sealed class StateMachineTests
{
    private readonly TestHost host = new();

    [Fact]
    public async Task It_enters_waits_for_its_transitions_and_ends_in_a_state_without_way_out()
    {
        await PublishAsync(
            [State("Abierta", "entra", "sale"), State("Cerrada", "cerrada")],
            [Transition("Abierta", "Cerrada", "cerrar", "acción"), Transition("Abierta", "Abierta", "otra")]);
        var id = (await host.StartAsync("d")).InstanceId!;
        Assert.Equal(["cerrar", "otra"], host.Bookmarks().Select(bookmark => bookmark.ActivityId));

        await host.ResumeAsync("cerrar");

        Assert.Equal(["entra", "acción", "sale", "cerrada", "fin"], host.Lines);
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(id).SubStatus);
        Assert.Empty(host.Bookmarks());
    }

    [Fact]
    public async Task A_transition_whose_condition_does_not_hold_waits_again()
    {
        await PublishAsync([State("A"), State("B")], [Transition("A", "B", "t", condition: "getVariable('N') > 1")]);
        await host.StartAsync("d");
        await host.ResumeAsync("t");
        Assert.Equal(["t"], host.Bookmarks().Select(bookmark => bookmark.ActivityId));

        await host.Store.RunAsync(tx => host.Workflows.Resume(tx, host.Bookmarks()[0].Id, null));
        Assert.Empty(host.Lines);
    }

    [Fact]
    public async Task A_state_that_leads_back_to_itself_is_entered_anew()
    {
        await PublishAsync([State("A", "a")], [Transition("A", "A", "t")]);
        await host.StartAsync("d");
        await host.ResumeAsync("t");
        await host.ResumeAsync("t");

        Assert.Equal(["a", "a", "a"], host.Lines);
    }

    [Theory]
    [InlineData("Nada")]
    [InlineData("")]
    public async Task Without_a_state_to_begin_with_it_completes(string initial)
    {
        await PublishAsync([State("A", "a")], [], initial);
        await host.StartAsync("d");

        Assert.Equal(["fin"], host.Lines);
    }

    private static JsonObject State(string name, string? entry = null, string? exit = null) => new()
    {
        ["name"] = name,
        ["entry"] = entry is null ? null : Definition.Line("entry-" + name, entry),
        ["exit"] = exit is null ? null : Definition.Line("exit-" + name, exit),
    };

    private static JsonObject Transition(string from, string to, string trigger, string? action = null, string? condition = null) => new()
    {
        ["from"] = from,
        ["to"] = to,
        ["trigger"] = Definition.Event(trigger, trigger),
        ["action"] = action is null ? null : Definition.Line("action-" + trigger, action),
        ["condition"] = condition is null ? null : new JsonObject
        {
            ["typeName"] = "Boolean",
            ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = condition },
        },
    };

    private Task PublishAsync(JsonNode[] states, JsonNode[] transitions, string initial = "") => host.PublishAsync(new JsonObject
    {
        ["definitionId"] = "d",
        ["name"] = "d",
        ["variables"] = new JsonArray(new JsonObject { ["id"] = "n", ["name"] = "N", ["typeName"] = "Int32", ["value"] = "1" }),
        ["root"] = new JsonObject
        {
            ["id"] = "s",
            ["type"] = "Elsa.Sequence",
            ["activities"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "m",
                    ["type"] = "Elsa.StateMachine",
                    ["states"] = new JsonArray(states),
                    ["transitions"] = new JsonArray(transitions),
                    ["initialState"] = initial.Length > 0 || states.Length == 1 && transitions.Length == 0 ? initial : (string?)states[0]["name"],
                },
                Definition.Line("fin", "fin")),
        },
    }.ToJsonString());
}
