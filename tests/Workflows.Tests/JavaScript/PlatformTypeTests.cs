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

    [Theory]
    [InlineData("createEventTriggerUrl('e', new Date(2025, 3, 1))", "e i 2025-04-01")]
    [InlineData("createEventTriggerUrl('e', null)", "e i ")]
    [InlineData("createEventTriggerUrl('e', undefined)", "e i ")]
    public async Task An_address_of_an_event_expires_when_the_script_says(string script, string address) =>
        Assert.Equal(address, Assert.Single((await RunAsync(script)).Lines));

    [Theory]
    [InlineData("createEventTriggerUrl('e', Date.now() + 7 * 864e5)")]
    [InlineData("createEventTriggerUrl('e', '7.00:00:00')")]
    [InlineData("createEventTriggerUrl('e', {})")]
    [InlineData("createEventTriggerUrl('e', new Date(NaN))")]
    public async Task An_expiry_that_is_not_understood_does_not_become_an_address_that_never_expires(string script)
    {
        var (lines, incidents) = await RunAsync(script);

        Assert.Empty(lines);
        Assert.Contains("createEventTriggerUrl espera", Assert.Single(incidents).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_and_addresses_of_events_are_there_where_the_server_offers_them() =>
        Assert.Equal(
            ["a! e i 2025-04-01 f i "],
            (await RunAsync("getConfig('a') + ' ' + createEventTriggerUrl('e', new DateTime(2025, 4, 1)) + ' ' + createEventTriggerUrl('f')")).Lines);

    /// <summary>Writes what a script gives, where the server offers settings and addresses.</summary>
    private static async Task<(IReadOnlyList<string> Lines, IReadOnlyList<Workflows.Execution.Incident> Incidents)> RunAsync(string script)
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
                ["value"] = script,
            },
        }));
        await store.RunAsync(tx => host.ImportDefinition(tx, Definition.Sequence("d", line), publish: true));
        await store.RunAsync(tx => host.Start(tx, new StartRequest { DefinitionId = "d", InstanceId = "i" }));
        return (lines, store.Read(tx => host.Incidents(tx, "i")));
    }
}
