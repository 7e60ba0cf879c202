using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

public sealed class MovingTests
{
    private readonly TestHost host = new();

    [Fact]
    public async Task An_instance_goes_on_in_the_newer_version_from_where_it_stands()
    {
        var id = await StartAsync([Line("a", "uno"), Wait("w"), Line("b", "dos")], ["a > w", "w > b"]);
        var newer = await NewerAsync([Line("a", "UNO"), Wait("w"), Line("x", "además"), Line("b", "DOS")], ["a > w", "w > x", "x > b"]);

        Assert.Empty(await MoveAsync(id, newer));
        await host.ResumeAsync("w");

        Assert.Equal(["uno", "además", "DOS"], host.Lines);
        Assert.Equal((2, newer, WorkflowSubStatus.Finished), (host.Instance(id).Version, host.Instance(id).DefinitionVersionId, host.Instance(id).SubStatus));
        Assert.Contains(
            host.Store.Read(tx => tx.Workflows.ReadJournal(id)),
            line => line is { EventName: "Moved", Message: "La instancia pasó de la versión 1 a la 2." });
    }

    [Fact]
    public async Task Without_being_moved_it_keeps_its_version()
    {
        var id = await StartAsync([Wait("w"), Line("b", "dos")], ["w > b"]);
        await NewerAsync([Wait("w"), Line("b", "DOS")], ["w > b"]);
        await host.ResumeAsync("w");

        Assert.Equal(["dos"], host.Lines);
        Assert.Equal(1, host.Instance(id).Version);
    }

    [Theory]
    [InlineData("x", "RunTask", "FALTA_LA_POSICION", "La instancia está en «Revisar», actividad que esta versión no tiene.")]
    [InlineData("w", "Event", "CAMBIO_EL_TIPO", "La instancia está en «Revisar», que era de tipo Elsa.RunTask y en esta versión es de tipo Elsa.Event.")]
    public async Task It_stays_when_its_place_is_gone_and_says_why(string id, string type, string code, string message)
    {
        var instance = await StartAsync([Wait("w", "Revisar"), Line("b", "dos")], ["w > b"]);
        var newer = await NewerAsync([Definition.Activity(id, "Elsa." + type), Line("b", "dos")], [$"{id} > b"]);

        var problem = Assert.Single(await MoveAsync(instance, newer));
        Assert.Equal((code, message, true), (problem.Code, problem.Message, problem.Prevents));
        Assert.Equal(1, host.Instance(instance).Version);
        await host.ResumeAsync("w");
        Assert.Equal(["dos"], host.Lines);
    }

    [Fact]
    public async Task An_activity_that_is_now_inside_another_is_another_place()
    {
        var id = await StartAsync([Wait("w")], []);
        var newer = await NewerAsync(
            [new JsonObject { ["id"] = "inner", ["type"] = "Elsa.Sequence", ["activities"] = new JsonArray(Wait("w")) }], []);

        Assert.Equal(
            "La instancia está en «w», que en esta versión se encuentra dentro de otra actividad.", Assert.Single(await MoveAsync(id, newer)).Message);
    }

    [Fact]
    public async Task An_activity_that_is_no_longer_reached_is_no_place_to_be()
    {
        var id = await StartAsync([Start(), Wait("w")], ["s > w"]);
        var newer = await NewerAsync([Start(), Line("o", "otra"), Wait("w")], ["s > o"]);

        Assert.Equal("NO_SE_ALCANZA", Assert.Single(await MoveAsync(id, newer)).Code);
    }

    [Fact]
    public async Task A_new_branch_that_the_run_has_passed_does_not_hold_up_a_join()
    {
        var id = await StartAsync([Start(), Wait("w"), Line("j", "junto")], ["s > w", "w > j"]);
        var newer = await NewerAsync([Start(), Wait("w"), Line("n", "nueva"), Line("j", "junto")], ["s > w", "s > n", "n > j", "w > j"]);

        Assert.Empty(await MoveAsync(id, newer));
        await host.ResumeAsync("w");

        Assert.Equal(["junto"], host.Lines);
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(id).SubStatus);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TokenBased")]
    public async Task A_join_whose_last_missing_branch_is_gone_would_never_run(string mode)
    {
        var join = Line("j", "junto");
        join["customProperties"] = new JsonObject { ["mergeMode"] = "Merge" };
        var id = await StartAsync([Start(), Line("a", "a"), Wait("w"), Wait("v"), join.DeepClone()], ["s > a", "s > w", "a > j", "w > v", "v > j"], mode);
        var newer = await NewerAsync([Start(), Line("a", "a"), Wait("w"), Wait("v"), join], ["s > a", "s > w", "a > j", "w > v"], mode);

        var problem = Assert.Single(await MoveAsync(id, newer));
        Assert.Equal(("NADA_LA_INICIARIA", "En esta versión todo lo que «j» esperaba ya ocurrió, y nada la iniciaría."), (problem.Code, problem.Message));
    }

    [Fact]
    public async Task Inside_loops_sequences_and_workflows_used_as_activities_the_place_is_kept()
    {
        JsonObject Root(string text, bool extra) => new()
        {
            ["id"] = "s",
            ["type"] = "Elsa.Sequence",
            ["activities"] = new JsonArray([.. extra ? [Line("x", "antes")] : Array.Empty<JsonNode>(), new JsonObject
            {
                ["id"] = "each",
                ["type"] = "Elsa.ForEach",
                ["items"] = Object("[1,2,3]"),
                ["body"] = new JsonObject { ["id"] = "body", ["type"] = "Elsa.Sequence", ["activities"] = new JsonArray(Wait("w"), Script("l", "'" + text + "' + getVariable('CurrentValue')")) },
            }, Line("end", "fin")]),
        };
        await host.PublishAsync(Whole(Root("v", false)));
        var id = (await host.StartAsync("d")).InstanceId!;
        await host.ResumeAsync("w");
        var newer = (await host.PublishAsync(Whole(Root("V", true)))).Id;

        Assert.Empty(await MoveAsync(id, newer));
        await host.ResumeAsync("w");
        await host.ResumeAsync("w");

        Assert.Equal(["v1", "V2", "V3", "fin"], host.Lines);
    }

    [Fact]
    public async Task Variables_keep_their_values_and_new_ones_begin_with_their_default()
    {
        JsonArray Variables(params string[] names) => [.. names.Select(name => (JsonNode)new JsonObject { ["id"] = name, ["name"] = name, ["typeName"] = "Int32", ["value"] = "1" })];
        var set = Definition.Activity("set", "Elsa.RunJavaScript", ("script", Definition.Literal("setVariable('A', 7)")));
        await host.PublishAsync(Definition.Flowchart("d", [set, Wait("w")], ["set > w"], null, Variables("Z", "A")));
        var id = (await host.StartAsync("d")).InstanceId!;
        var newer = await NewerAsync([set.DeepClone(), Wait("w"), Script("l", "getVariable('A') + ' ' + getVariable('B')")], ["set > w", "w > l"], "", Variables("A", "B"));

        Assert.Empty(await MoveAsync(id, newer));
        await host.ResumeAsync("w");

        Assert.Equal(["7 1"], host.Lines);
    }

    [Fact]
    public async Task Only_a_running_instance_moves_and_only_to_a_newer_version_of_its_own_flow()
    {
        var id = await StartAsync([Wait("w")], []);
        var first = host.Instance(id).DefinitionVersionId;
        var newer = await NewerAsync([Wait("w"), Line("b", "b")], ["w > b"]);
        var other = (await host.PublishAsync(Definition.Sequence("otro", Line("z", "z")))).Id;

        Assert.Equal("NO_ES_MAS_NUEVA", Assert.Single(await MoveAsync(id, first)).Code);
        Assert.Equal("ES_OTRO_FLUJO", Assert.Single(await MoveAsync(id, other)).Code);
        Assert.Equal("NO_EXISTE_LA_VERSION", Assert.Single(await MoveAsync(id, "nada")).Code);
        Assert.Equal("NO_EXISTE_LA_INSTANCIA", Assert.Single(await MoveAsync("nadie", newer)).Code);
        await host.ResumeAsync("w");
        Assert.Equal("INSTANCIA_TERMINADA", Assert.Single(await MoveAsync(id, newer)).Code);
    }

    private static JsonObject Wait(string id, string? text = null)
    {
        var task = Definition.Activity(id, "Elsa.RunTask", ("taskName", Definition.Literal("t")));
        if (text is not null)
        {
            task["metadata"] = new JsonObject { ["displayText"] = text };
        }

        return task;
    }

    private static JsonObject Start() => Definition.Activity("s", "Elsa.Start");

    private static JsonObject Line(string id, string text) => Definition.Line(id, text);

    private static JsonObject Script(string id, string script) => Definition.Activity(id, "Elsa.WriteLine", ("text", new JsonObject
    {
        ["typeName"] = "String",
        ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = script },
    }));

    private static JsonObject Object(string json) => new() { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = json } };

    private static string Whole(JsonObject root) => new JsonObject { ["definitionId"] = "d", ["name"] = "d", ["root"] = root }.ToJsonString();

    private async Task<string> StartAsync(JsonArray activities, string[] connections, string mode = "")
    {
        await NewerAsync(activities, connections, mode);
        return (await host.StartAsync("d")).InstanceId!;
    }

    private async Task<string> NewerAsync(JsonArray activities, string[] connections, string mode = "", JsonArray? variables = null)
    {
        var definition = JsonNode.Parse(Definition.Flowchart("d", activities, connections, null, variables))!;
        definition["customProperties"] = mode.Length == 0 ? [] : new JsonObject { ["Flowchart:ExecutionMode"] = mode };
        return (await host.PublishAsync(definition.ToJsonString())).Id;
    }

    private Task<IReadOnlyList<Workflows.Definitions.DefinitionProblem>> MoveAsync(string instanceId, string versionId) =>
        host.Store.RunAsync(tx => host.Workflows.MoveInstance(tx, instanceId, versionId));
}
