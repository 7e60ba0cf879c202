using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

public sealed class BurstTests
{
    [Fact]
    public async Task A_burst_commits_state_bookmarks_and_journal_together_with_what_the_caller_writes()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("espera", Line("a", "uno"), Event("e", "sigue"), Line("z", "dos")));

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Store.RunAsync<bool>(tx =>
        {
            host.Workflows.Start(tx, new StartRequest { DefinitionId = "espera" });
            throw new InvalidOperationException("El formulario no se pudo guardar.");
        }));

        Assert.Empty(host.Bookmarks());
        Assert.Empty(host.Store.Read(tx => tx.Workflows.ListInstances(new InstanceFilter())));
    }

    [Fact]
    public async Task A_resumed_instance_goes_on_where_it_waited()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("espera", Line("a", "uno"), Event("e", "sigue"), Line("z", "dos")));
        var started = await host.StartAsync("espera");

        Assert.Equal(WorkflowSubStatus.Suspended, started.Burst!.SubStatus);
        var resumed = await host.ResumeAsync("e");

        Assert.Equal(WorkflowSubStatus.Finished, resumed.SubStatus);
        Assert.Equal(["uno", "dos"], host.Lines);
        Assert.Equal(2, host.Instance(started.InstanceId!).Revision);
    }

    [Fact]
    public async Task Resuming_the_same_bookmark_twice_runs_once()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("espera", Event("e", "sigue"), Line("z", "dos")));
        await host.StartAsync("espera");
        var bookmark = host.Bookmarks().Single().Id;

        Assert.True((await host.Store.RunAsync(tx => host.Workflows.Resume(tx, bookmark, null))).Ran);
        Assert.False((await host.Store.RunAsync(tx => host.Workflows.Resume(tx, bookmark, null))).Ran);
        Assert.Equal(["dos"], host.Lines);
    }

    [Fact]
    public async Task A_running_instance_keeps_its_version_when_a_newer_one_is_published()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("espera", Event("e", "sigue"), Line("z", "viejo")));
        await host.StartAsync("espera");
        var newer = await host.PublishAsync(Sequence("espera", Event("e", "sigue"), Line("z", "nuevo")));
        await host.StartAsync("espera");

        await host.PublishEventAsync("sigue");

        Assert.Equal(2, newer.Version);
        Assert.Equal(["viejo", "nuevo"], host.Lines);
    }

    [Fact]
    public async Task A_cancelled_instance_waits_for_nothing_and_cannot_be_cancelled_again()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("espera", Event("e", "sigue"), Line("z", "dos")));
        var id = (await host.StartAsync("espera")).InstanceId!;

        Assert.True(await host.Store.RunAsync(tx => host.Workflows.Cancel(tx, id)));

        Assert.Equal(WorkflowSubStatus.Cancelled, host.Instance(id).SubStatus);
        Assert.Empty(host.Bookmarks());
        Assert.False(await host.Store.RunAsync(tx => host.Workflows.Cancel(tx, id)));
        var journal = host.Store.Read(tx => tx.Workflows.ReadJournal(id));
        Assert.Equal(["Workflow1", "s", "e"], journal.Where(entry => entry.EventName == "Canceled").Select(entry => entry.ActivityId));
    }

    [Fact]
    public async Task A_circle_of_activities_that_never_waits_becomes_an_incident()
    {
        var host = new TestHost();
        await host.PublishAsync(Flowchart("circulo", [Activity("s", "Elsa.Start"), Activity("v", "Elsa.SetName")], ["s > v", "v > v"]));

        var started = await host.StartAsync("circulo");

        Assert.Equal(WorkflowSubStatus.Faulted, started.Burst!.SubStatus);
        Assert.Contains("no tener fin", host.Store.Read(tx => host.Workflows.Incidents(tx, started.InstanceId!))[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CounterBased")]
    [InlineData("TokenBased")]
    public async Task A_circle_that_forks_becomes_an_incident_too(string mode)
    {
        var host = new TestHost();
        await host.PublishAsync(WithMode(mode, Flowchart(
            "circulo", [Activity("s", "Elsa.Start"), Activity("v", "Elsa.SetName"), Activity("w", "Elsa.SetName")], ["s > v", "v > v", "v > w", "w > v"])));

        var started = await host.StartAsync("circulo");

        Assert.Equal(WorkflowSubStatus.Faulted, started.Burst!.SubStatus);
        Assert.Contains("no tener fin", host.Store.Read(tx => host.Workflows.Incidents(tx, started.InstanceId!))[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_may_run_for_many_rows_at_once()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("filas", ForRows(900, Line("l", "fila")), Line("z", "fin")));

        var started = await host.StartAsync("filas");

        Assert.Equal(WorkflowSubStatus.Finished, started.Burst!.SubStatus);
        Assert.Equal(901, host.Lines.Count);
        Assert.Equal("fin", host.Lines[^1]);
    }

    [Fact]
    public async Task A_row_that_fails_among_many_can_be_tried_again_and_the_others_go_on()
    {
        var host = new TestHost(new ThirdFails());
        await host.PublishAsync(Sequence("filas", ForRows(900, Activity("d", "Test.ThirdFails")), Line("z", "fin")));

        var id = (await host.StartAsync("filas")).InstanceId!;
        Assert.Equal(1, host.Instance(id).IncidentCount);

        await host.Store.RunAsync(tx => host.Workflows.Retry(tx, id));
        Assert.Equal((WorkflowSubStatus.Finished, 0), (host.Instance(id).SubStatus, host.Instance(id).IncidentCount));
        Assert.Equal(["fin"], host.Lines);
    }

    private static JsonObject ForRows(int count, JsonObject body) => Activity(
        "p", "Elsa.ParallelForEach", ("items", Scripted("Object", $"Array.from({{ length: {count} }}, (_, index) => index)")), ("body", body));

    private static string WithMode(string mode, string definition)
    {
        var json = JsonNode.Parse(definition)!;
        json["customProperties"] = new JsonObject { ["Flowchart:ExecutionMode"] = mode };
        return json.ToJsonString();
    }

    private sealed class ThirdFails : Activity
    {
        private int calls;

        public override ActivityDescriptor Descriptor { get; } = new() { TypeName = "Test.ThirdFails", Category = "Test" };

        public override void Execute(ActivityContext context)
        {
            if (++calls == 3)
            {
                throw new InvalidOperationException("Esta fila no.");
            }
        }
    }
}
