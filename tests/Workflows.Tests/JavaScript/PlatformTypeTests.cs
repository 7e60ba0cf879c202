using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Hosting;
using SeguimientoDesempeno.Workflows.Hosting.InMemory;
using SeguimientoDesempeno.Workflows.Tests.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.JavaScript;

public sealed class PlatformTypeTests
{
    [Theory]
    [InlineData("new DateTime(2025, 3, 31).toISOString()", "2025-03-31T00:00:00.000Z")]
    [InlineData("DateTime.DaysInMonth(2024, 2)", 29.0)]
    [InlineData("DateTime.IsLeapYear(2024)", true)]
    [InlineData("DateTimeOffset.Parse('2025-03-31T08:00:00-06:00').toISOString()", "2025-03-31T14:00:00.000Z")]
    [InlineData("DateTimeOffset.FromUnixTimeSeconds(0).getTime()", 0.0)]
    [InlineData("TimeSpan.FromHours(1.5).TotalMinutes", 90.0)]
    [InlineData("'' + TimeSpan.Parse('1.02:00:00')", "1.02:00:00")]
    [InlineData("'' + new TimeSpan(1, 2, 3)", "01:02:03")]
    [InlineData("'' + Guid.Empty", "00000000-0000-0000-0000-000000000000")]
    [InlineData("('' + Guid.NewGuid()).length", 36.0)]
    [InlineData("new Random(7).Next(5, 6)", 5.0)]
    [InlineData("new Random().NextDouble() < 1", true)]
    [InlineData("LogPersistenceMode.Exclude", 2.0)]
    [InlineData("typeof getConfig + typeof createEventTriggerUrl", "undefinedundefined")]
    [InlineData("typeof System", "undefined")]
    public void Types_of_the_platform_have_the_members_that_mappings_use(string script, object expected) =>
        Assert.Equal(expected, ScriptInstance.Result(script));

    [Theory]
    [InlineData("DateTime.Parse('nada')")]
    [InlineData("new TimeSpan(1e18, 0, 0)")]
    [InlineData("Guid.Parse('x')")]
    public void A_value_that_is_none_is_an_error_of_the_script(string script) =>
        Assert.Throws<Workflows.Expressions.JavaScript.JavaScriptException>(() => ScriptInstance.Result(script));

    [Fact]
    public async Task Settings_and_addresses_of_events_are_there_where_the_server_offers_them()
    {
        var lines = new List<string>();
        var store = new InMemoryTransactor();
        var ports = new ElsaPorts { Configuration = key => key + "!", EventUrl = (name, instance, until) => $"{name} {instance} {until:yyyy-MM-dd}" };
        var host = new WorkflowHost(store, ElsaActivities.Registry(ports), new TestClock(), new WorkflowHostOptions { WriteLine = lines.Add });
        var line = Definition.Activity("l", "Elsa.WriteLine", ("text", new System.Text.Json.Nodes.JsonObject
        {
            ["typeName"] = "String",
            ["expression"] = new System.Text.Json.Nodes.JsonObject
            {
                ["type"] = "JavaScript",
                ["value"] = "getConfig('a') + ' ' + createEventTriggerUrl('e', new DateTime(2025, 4, 1)) + ' ' + createEventTriggerUrl('f')",
            },
        }));
        await store.RunAsync(tx => host.ImportDefinition(tx, Definition.Sequence("d", line), publish: true));
        await store.RunAsync(tx => host.Start(tx, new StartRequest { DefinitionId = "d", InstanceId = "i" }));

        Assert.Equal(["a! e i 2025-04-01 f i "], lines);
    }
}
