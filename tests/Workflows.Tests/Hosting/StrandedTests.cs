using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

/// <summary>Instances whose version is no longer stored, or was saved over.</summary>
public sealed class StrandedTests
{
    [Fact]
    public async Task A_draft_that_instances_run_is_not_saved_over()
    {
        var host = new TestHost();
        var first = await SaveAsync(host, Sequence("flujo", Event("e", "sigue"), Line("z", "uno")));
        var id = await StartAsync(host, first);

        var second = await SaveAsync(host, Sequence("flujo", Line("otra", "dos")));
        var third = await SaveAsync(host, Sequence("flujo", Line("otra", "tres")));
        await host.ResumeAsync("e");

        Assert.Equal((1, 2, 2), (first.Version, second.Version, third.Version));
        Assert.Equal(second.Id, third.Id);
        Assert.Equal(["uno"], host.Lines);
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(id).SubStatus);
    }

    [Fact]
    public async Task A_draft_whose_instances_have_ended_is_saved_over()
    {
        var host = new TestHost();
        var first = await SaveAsync(host, Sequence("flujo", Line("z", "uno")));
        await StartAsync(host, first);

        Assert.Equal(first.Id, (await SaveAsync(host, Sequence("flujo", Line("z", "dos")))).Id);
    }

    [Fact]
    public async Task What_comes_for_a_stranded_instance_becomes_an_incident_and_a_retry_goes_on_with_it()
    {
        var host = new TestHost();
        var (record, id) = await StrandAsync(host, Event("e", "sigue"), Line("z", "bien"));

        await host.PublishEventAsync("sigue", "respuesta");

        var stranded = host.Instance(id);
        Assert.Equal((WorkflowStatus.Running, WorkflowSubStatus.Suspended, 1), (stranded.Status, stranded.SubStatus, stranded.IncidentCount));
        var incident = Assert.Single(host.Store.Read(tx => host.Workflows.Incidents(tx, id)));
        Assert.Equal("e", incident.ActivityId);
        Assert.Contains("La versión 1 del flujo «flujo» cambió", incident.Message, StringComparison.Ordinal);
        Assert.Contains(incident.Message, Assert.Single(host.Store.Read(tx => host.Workflows.WaitReasons(tx, id))).Message, StringComparison.Ordinal);
        Assert.Equal("Faulted", host.Store.Read(tx => tx.Workflows.ReadJournal(id))[^1].EventName);
        Assert.Single(host.Store.Read(tx => host.Workflows.DescribeState(tx, id))!["incidents"]!.AsArray());
        Assert.False((await host.Store.RunAsync(tx => host.Workflows.Retry(tx, id))).Ran);

        await ReplaceAsync(host, record);
        await host.Store.RunAsync(tx => host.Workflows.Retry(tx, id));

        Assert.Equal(["bien"], host.Lines);
        Assert.Equal((WorkflowSubStatus.Finished, 0), (host.Instance(id).SubStatus, host.Instance(id).IncidentCount));
    }

    [Fact]
    public async Task A_timer_of_a_stranded_instance_fires_once_and_the_others_go_on()
    {
        var host = new TestHost();
        var (_, id) = await StrandAsync(host, Activity("d", "Elsa.Delay", ("timeSpan", Literal("01:00:00"))), Line("z", "bien"));
        await host.PublishAsync(Sequence("sana", Activity("d", "Elsa.Delay", ("timeSpan", Literal("02:00:00"))), Line("z", "sigue")));
        await host.StartAsync("sana");

        host.Clock.Now += TimeSpan.FromHours(3);
        await host.Workflows.RunDueAsync(host.Clock.Now);
        await host.Workflows.RunDueAsync(host.Clock.Now);

        Assert.Equal(["sigue"], host.Lines);
        Assert.Equal(1, host.Instance(id).IncidentCount);
    }

    [Fact]
    public async Task A_stranded_instance_can_be_cancelled_and_tells_why_it_cannot_move()
    {
        var host = new TestHost();
        var (record, id) = await StrandAsync(host, Event("e", "sigue"));
        var newer = await host.Store.RunAsync(tx =>
        {
            var version = record with { Id = "v2", Version = 2 };
            tx.Workflows.SaveDefinition(version);
            return version;
        });

        Assert.Equal("INSTANCIA_VARADA", Assert.Single(host.Store.Read(tx => host.Workflows.CheckMove(tx, id, newer.Id))).Code);
        Assert.True(await host.Store.RunAsync(tx => host.Workflows.Cancel(tx, id)));
        Assert.Equal(WorkflowSubStatus.Cancelled, host.Instance(id).SubStatus);
        Assert.Empty(host.Bookmarks());
    }

    [Fact]
    public async Task An_instance_without_its_version_says_that_the_version_is_gone()
    {
        var host = new TestHost();
        var (record, id) = await StrandAsync(host, Event("e", "sigue"));
        await host.Store.RunAsync(tx =>
        {
            tx.Workflows.DeleteDefinition(record.Id);
            return true;
        });
        await SaveAsync(host, Sequence("otro", Line("a", "a")));

        await host.PublishEventAsync("sigue");

        Assert.Contains("ya no existe", host.Store.Read(tx => host.Workflows.Incidents(tx, id))[0].Message, StringComparison.Ordinal);
    }

    /// <summary>An instance that waits in a version which then says something else, as a program older than this one let it happen.</summary>
    private static async Task<(DefinitionRecord Record, string Id)> StrandAsync(TestHost host, params JsonObject[] steps)
    {
        var record = await SaveAsync(host, Sequence("flujo", steps));
        var id = await StartAsync(host, record);
        await ReplaceAsync(host, record with { Json = Sequence("flujo", Line("otra", "otra")) });
        return (record, id);
    }

    private static async Task ReplaceAsync(TestHost host, DefinitionRecord record)
    {
        await host.Store.RunAsync(tx =>
        {
            tx.Workflows.SaveDefinition(record);
            return true;
        });
        // Saving anything makes the host read definitions anew.
        await SaveAsync(host, Sequence(Guid.NewGuid().ToString("N"), Line("a", "a")));
    }

    private static async Task<DefinitionRecord> SaveAsync(TestHost host, string json) =>
        (await host.Store.RunAsync(tx => host.Workflows.ImportDefinition(tx, json, publish: false))).Definition!;

    private static async Task<string> StartAsync(TestHost host, DefinitionRecord version) =>
        (await host.Store.RunAsync(tx => host.Workflows.Start(tx, new StartRequest { VersionId = version.Id }))).InstanceId!;
}
