using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

public sealed class JournalDetailsTests
{
    private readonly TestHost host = new();

    [Fact]
    public async Task A_started_line_tells_the_inputs_as_evaluated_and_the_next_ones_the_outputs()
    {
        await host.PublishAsync(Definition.Sequence("d", Task("t")));
        var id = (await host.StartAsync("d")).InstanceId!;
        await host.ResumeAsync("t", "listo");

        Assert.Equal(
            [
                "Started {\"Inputs\":{\"TaskName\":\"revisar\",\"Payload\":null}}",
                $"Suspended {{\"Outputs\":{{\"TaskId\":\"{id}-1\"}}}}",
                "Resumed ",
                $"Completed {{\"Outputs\":{{\"TaskId\":\"{id}-1\",\"Result\":\"listo\"}}}}",
            ],
            Lines(id, "t"));
    }

    [Fact]
    public async Task Outcomes_stand_beside_outputs()
    {
        await host.PublishAsync(Definition.Sequence("d", Definition.Activity("j", "Elsa.RunJavaScript", ("script", Definition.Literal("setOutcome('Sí'); 7")))));
        var id = (await host.StartAsync("d")).InstanceId!;

        Assert.Equal("Completed {\"Outcomes\":[\"Sí\"],\"Outputs\":{\"Result\":7}}", Lines(id, "j")[^1]);
    }

    [Fact]
    public async Task A_failed_line_tells_the_error()
    {
        await host.PublishAsync(Definition.Sequence("d", Definition.Activity("x", "Elsa.Fault", ("message", Definition.Literal("no hay datos")))));
        var id = (await host.StartAsync("d")).InstanceId!;

        Assert.Equal("Faulted {\"Exception\":{\"Type\":\"FaultException\",\"Message\":\"no hay datos\"}}", Lines(id, "x")[^1]);
    }

    [Fact]
    public async Task A_value_that_a_script_changes_later_stays_in_the_line_as_it_was()
    {
        var definition = JsonNode.Parse(Definition.Sequence(
            "d",
            Definition.Activity("a", "Elsa.SetOutput", ("outputName", Definition.Literal("o")), ("outputValue", Script("getVariable('V')"))),
            Definition.Activity("b", "Elsa.RunJavaScript", ("script", Definition.Literal("getVariable('V').n = 2")))))!;
        definition["variables"] = new JsonArray(new JsonObject { ["id"] = "v", ["name"] = "V", ["typeName"] = "JSON", ["value"] = "{\"n\":1}" });
        await host.PublishAsync(definition.ToJsonString());
        var id = (await host.StartAsync("d")).InstanceId!;

        Assert.Equal("Started {\"Inputs\":{\"OutputName\":\"o\",\"OutputValue\":{\"n\":1}}}", Lines(id, "a")[0]);
    }

    [Fact]
    public async Task A_value_too_large_for_the_journal_is_told_by_a_sentence()
    {
        await host.PublishAsync(Definition.Sequence("d", Definition.Activity("l", "Elsa.WriteLine", ("text", Script("'x'.repeat(50000)")))));
        var id = (await host.StartAsync("d")).InstanceId!;

        Assert.Equal("Started {\"Inputs\":{\"Text\":\"(el valor es demasiado grande para la bitácora)\"}}", Lines(id, "l")[0]);
    }

    [Theory]
    [InlineData("""{ "logPersistenceConfig": { "default": { "evaluationMode": "Strategy", "strategyType": "Elsa.Workflows.LogPersistence.Strategies.Exclude, Elsa.Workflows.Core" } } }""", "", "")]
    [InlineData("""{ "logPersistenceConfig": { "default": null, "inputs": { "payload": { "evaluationMode": "Strategy", "strategyType": "Elsa.Workflows.LogPersistence.Strategies.Exclude, Elsa.Workflows.Core" } } } }""", "TaskName", "TaskId")]
    [InlineData("""{ "logPersistenceConfig": { "default": { "strategyType": "Elsa.Workflows.LogPersistence.Strategies.Exclude, Elsa.Workflows.Core" }, "inputs": { "taskName": { "evaluationMode": "Strategy", "strategyType": "Elsa.Workflows.LogPersistence.Strategies.Include, Elsa.Workflows.Core" } } } }""", "TaskName", "")]
    [InlineData("""{ "logPersistenceConfig": { "default": { "strategyType": "Elsa.Workflows.LogPersistence.Strategies.Configuration, Elsa.Workflows.Core" } } }""", "TaskName Payload", "TaskId")]
    [InlineData("""{ "logPersistenceConfig": { "default": { "evaluationMode": "Expression", "expression": { "type": "JavaScript", "value": "LogPersistenceMode.Exclude" } } } }""", "", "")]
    [InlineData("""{ "logPersistenceConfig": { "default": { "evaluationMode": "Expression", "expression": { "type": "JavaScript", "value": "noSuchThing()" } } } }""", "TaskName Payload", "TaskId")]
    [InlineData("""{ "logPersistenceMode": { "default": "Exclude", "outputs": { "taskId": "Include" } } }""", "", "TaskId")]
    [InlineData("""{ "logPersistenceMode": { "default": "Inherit", "inputs": { "taskName": "Exclude" } } }""", "Payload", "TaskId")]
    public async Task The_activity_says_what_is_kept(string custom, string inputs, string outputs)
    {
        var task = Task("t");
        task["customProperties"] = JsonNode.Parse(custom);
        await host.PublishAsync(Definition.Sequence("d", task));
        var id = (await host.StartAsync("d")).InstanceId!;

        Assert.Equal((inputs, outputs), (Kept(id, 0, "Inputs"), Kept(id, 1, "Outputs")));
    }

    [Fact]
    public async Task The_workflow_says_it_for_all_and_an_activity_otherwise_for_itself()
    {
        var open = Task("open");
        open["customProperties"] = JsonNode.Parse("""{ "logPersistenceMode": { "default": "Include" } }""");
        var definition = JsonNode.Parse(Definition.Sequence("d", Task("t"), open))!;
        definition["customProperties"] = JsonNode.Parse(
            """{ "logPersistenceConfig": { "default": { "evaluationMode": "Strategy", "strategyType": "Elsa.Workflows.LogPersistence.Strategies.Exclude, Elsa.Workflows.Core" } } }""");
        await host.PublishAsync(definition.ToJsonString());
        var id = (await host.StartAsync("d")).InstanceId!;
        await host.ResumeAsync("t");

        Assert.Equal("Started ", Lines(id, "t")[0]);
        Assert.Equal("Completed ", Lines(id, "t")[^1]);
        Assert.Equal("Started {\"Inputs\":{\"TaskName\":\"revisar\",\"Payload\":null}}", Lines(id, "open")[0]);
    }

    [Fact]
    public async Task The_designer_reads_inputs_as_the_state_of_the_activity()
    {
        await host.PublishAsync(Definition.Sequence("d", Definition.Line("l", "hola")));
        var id = (await host.StartAsync("d")).InstanceId!;
        var record = host.Store.Read(tx => tx.Workflows.ReadJournal(id)).First(line => line.ActivityId == "l");

        var json = InstanceJson.LogRecord(record);

        Assert.Equal("{\"Text\":\"hola\"}", json["activityState"]!.ToJsonString());
        Assert.False(json.ContainsKey("payload"));
    }

    private static JsonObject Task(string id) => Definition.Activity(id, "Elsa.RunTask", ("taskName", Definition.Literal("revisar")));

    private static JsonObject Script(string script) => new()
    {
        ["typeName"] = "String",
        ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = script },
    };

    private List<string> Lines(string instanceId, string activityId) =>
        [.. host.Store.Read(tx => tx.Workflows.ReadJournal(instanceId)).Where(line => line.ActivityId == activityId).Select(line => $"{line.EventName} {line.Payload}")];

    private string Kept(string instanceId, int line, string section)
    {
        var payload = host.Store.Read(tx => tx.Workflows.ReadJournal(instanceId)).Where(record => record.ActivityId == "t").ElementAt(line).Payload;
        return string.Join(' ', ((payload is null ? null : JsonNode.Parse(payload)![section]) as JsonObject ?? []).Select(member => member.Key));
    }
}
