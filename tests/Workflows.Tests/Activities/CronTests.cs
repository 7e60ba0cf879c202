using SeguimientoDesempeno.Workflows.Tests.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Activities;

public sealed class CronTests
{
    private readonly TestHost host = new();

    [Theory]
    [InlineData("0 0 8 ? * MON-FRI", "2025-04-01T08:00:00")]
    [InlineData("0 0 8 * * *", "2025-04-01T08:00:00")]
    [InlineData("* * * * * *", "2025-03-31T14:00:01")]
    [InlineData("0 */15 * * * ?", "2025-03-31T14:15:00")]
    [InlineData("0 0 0 1 1 *", "2026-01-01T00:00:00")]
    [InlineData("0 0 12 L * ?", "2025-04-30T12:00:00")]
    public async Task Inside_a_flow_it_waits_for_the_next_occurrence_in_UTC(string expression, string due)
    {
        await host.PublishAsync(Definition.Sequence("d", Cron(expression), Definition.Line("l", "ya")));
        await host.StartAsync("d");

        Assert.Equal(DateTimeOffset.Parse(due + "Z", System.Globalization.CultureInfo.InvariantCulture), Assert.Single(host.Bookmarks()).DueAt);
        await host.Workflows.RunDueAsync(host.Clock.Now.AddYears(1));
        Assert.Equal(["ya"], host.Lines);
    }

    [Fact]
    public async Task As_trigger_it_starts_an_instance_at_each_occurrence()
    {
        await host.PublishAsync(Definition.Sequence("d", Cron("0 0 8 ? * *").Starting(), Definition.Line("l", "ya")));
        Assert.Equal(new DateTimeOffset(2025, 4, 1, 8, 0, 0, TimeSpan.Zero), host.Workflows.NextDue());

        await host.Workflows.RunDueAsync(new DateTimeOffset(2025, 4, 3, 9, 0, 0, TimeSpan.Zero));

        Assert.Equal(["ya", "ya", "ya"], host.Lines);
    }

    [Theory]
    [InlineData("0 8 * * *", "«c»: La expresión cron «0 8 * * *» tiene 5 campos y debe tener seis: segundo, minuto, hora, día, mes y día de la semana.")]
    [InlineData("0 0 25 * * ?", "«c»: La expresión cron «0 0 25 * * ?» no se entiende. Ejemplo: «0 0 8 ? * MON-FRI», a las 8 de lunes a viernes.")]
    [InlineData("", "«c»: Falta la expresión cron.")]
    public async Task An_expression_that_is_none_keeps_the_definition_a_draft(string expression, string message)
    {
        var imported = await host.Store.RunAsync(tx =>
            host.Workflows.ImportDefinition(tx, Definition.Sequence("d", Cron(expression).Starting(), Definition.Line("l", "ya")), publish: true));

        var problem = Assert.Single(imported.Problems);
        Assert.Equal((message, "c", true), (problem.Message, problem.Place, problem.Prevents));
        Assert.False(imported.Definition!.IsPublished);
        Assert.Null(host.Workflows.NextDue());
    }

    [Fact]
    public async Task Inside_a_flow_it_is_an_incident_that_says_what_is_wrong()
    {
        await host.PublishAsync(Definition.Sequence("d", Cron("0 8 * * *")));
        var id = (await host.StartAsync("d")).InstanceId!;

        Assert.StartsWith("La expresión cron «0 8 * * *» tiene 5 campos", Assert.Single(host.Store.Read(tx => host.Workflows.Incidents(tx, id))).Message, StringComparison.Ordinal);
    }

    private static System.Text.Json.Nodes.JsonObject Cron(string expression) => Definition.Activity("c", "Elsa.Cron", ("cronExpression", Definition.Literal(expression)));
}
