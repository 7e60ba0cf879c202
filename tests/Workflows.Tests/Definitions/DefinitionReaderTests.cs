using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;
using SeguimientoDesempeno.Workflows.Tests.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Definitions;

public sealed class DefinitionReaderTests
{
    [Theory]
    [InlineData("", "NO_ES_JSON", "línea 1")]
    [InlineData("{\n  \"root\": {,}\n}", "NO_ES_JSON", "línea 2, columna 12")]
    [InlineData("[1]", "NO_ES_FLUJO", null)]
    [InlineData("{\"root\": 5}", "NO_ES_FLUJO", "root")]
    [InlineData("{\"root\": {\"id\":\"x\",\"type\":\"Acme.Nada\"}}", "ACTIVIDAD_DESCONOCIDA", "root (actividad «x»)")]
    [InlineData("{\"root\": {\"type\":\"Elsa.Sequence\",\"activities\":[{\"id\":\"a\",\"type\":\"Elsa.End\"},{\"id\":\"a\",\"type\":\"Elsa.End\"}]}}", "IDENTIFICADOR_REPETIDO", "root.activities[1]")]
    public void A_file_that_cannot_be_used_says_what_to_mend_and_where(string json, string code, string? place)
    {
        var reading = DefinitionReader.Read(json, ElsaActivities.Registry());

        Assert.Null(reading.Definition);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(code, problem.Code);
        Assert.True(problem.Prevents);
        Assert.StartsWith(place ?? "", problem.Place ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_comes_back_as_it_was_saved_unknown_members_included()
    {
        var host = new TestHost();
        var json = JsonNode.Parse(Sequence("flujo", Line("a", "ñandú <b>")))!.AsObject();
        json["deOtroMundo"] = new JsonObject { ["x"] = 1.50, ["y"] = null };
        json["root"]!["metadata"] = new JsonObject { ["designer"] = new JsonObject { ["position"] = new JsonObject { ["x"] = -12.5 } } };
        var text = json.ToJsonString();

        var saved = await host.PublishAsync(text);

        Assert.Equal(text, saved.Json);
        Assert.Equal(text, host.Store.Read(tx => tx.Workflows.FindPublished("flujo"))!.Json);
    }

    [Fact]
    public void The_canonical_form_is_the_same_whatever_the_order_of_members_and_form_of_numbers()
    {
        var one = JsonNode.Parse("""{"zeta":1.0,"root":{"type":"Elsa.End","id":"a","otro":[1e2,"é"]},"definitionId":"d"}""")!.AsObject();
        var other = JsonNode.Parse("""{ "definitionId": "d", "root": {"otro": [100, "\u00e9"], "id": "a", "type": "Elsa.End"}, "zeta": 1 }""")!.AsObject();

        Assert.Equal(CanonicalJson.Write(one), CanonicalJson.Write(other));
        Assert.Equal("{\n  \"definitionId\": \"d\",\n  \"root\": {\n    \"id\": \"a\",\n    \"type\": \"Elsa.End\",\n    \"otro\": [\n      100,\n      \"é\"\n    ]\n  },\n  \"zeta\": 1\n}\n", CanonicalJson.Write(one));
    }

    [Fact]
    public async Task A_text_that_differs_only_in_what_a_save_must_change_makes_no_new_version()
    {
        var host = new TestHost();
        var first = await host.PublishAsync(Sequence("flujo", Line("a", "uno")));
        var json = JsonNode.Parse(first.Json)!.AsObject();
        json["version"] = 7;
        json["createdAt"] = "2025-01-01T00:00:00Z";
        json["root"]!["nodeId"] = "Workflow1:s";

        var again = await host.Store.RunAsync(tx => host.Workflows.ImportDefinition(tx, json.ToJsonString(), publish: true));

        Assert.False(again.Created);
        Assert.Equal(first.Id, again.Definition!.Id);
    }

    [Fact]
    public async Task A_draft_is_saved_over_and_a_published_version_is_not()
    {
        var host = new TestHost();
        var published = await host.PublishAsync(Sequence("flujo", Line("a", "uno")));
        var draft = await host.Store.RunAsync(tx => host.Workflows.ImportDefinition(tx, Sequence("flujo", Line("a", "dos")), publish: false));
        var saved = await host.Store.RunAsync(tx => host.Workflows.ImportDefinition(tx, Sequence("flujo", Line("a", "tres")), publish: false));

        Assert.Equal(draft.Definition!.Id, saved.Definition!.Id);
        Assert.Equal((2, false), (saved.Definition.Version, saved.Definition.IsPublished));
        Assert.Equal(published.Id, host.Store.Read(tx => tx.Workflows.FindPublished("flujo"))!.Id);
    }
}
