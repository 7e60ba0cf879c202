using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Execution;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

public sealed class IncidentTests
{
    [Fact]
    public async Task A_failed_activity_is_retried_after_the_cause_is_mended_and_its_sibling_can_be_resumed_again()
    {
        var fragile = new Fragile { Works = false };
        var host = new TestHost(fragile);
        await host.PublishAsync(Flowchart(
            "fallo",
            [Activity("s", "Elsa.Start"), Event("e", "sigue"), Activity("x", "Prueba.Fragil"), Line("z", "bien"), Line("y", "hermana")],
            ["s > e", "s > x", "x > z", "e > y"]));
        var id = (await host.StartAsync("fallo")).InstanceId!;

        Assert.Equal(WorkflowSubStatus.Faulted, host.Instance(id).SubStatus);
        Assert.Empty(host.Bookmarks());
        var incident = Assert.Single(host.Store.Read(tx => host.Workflows.Incidents(tx, id)));
        Assert.Equal(("x", "Se fue la luz."), (incident.ActivityId, incident.Message));

        fragile.Works = true;
        var retried = await host.Store.RunAsync(tx => host.Workflows.Retry(tx, id));

        Assert.Equal((WorkflowSubStatus.Suspended, 0), (retried.SubStatus, retried.IncidentCount));
        Assert.Equal(["bien"], host.Lines);
        Assert.Equal(WorkflowSubStatus.Finished, (await host.ResumeAsync("e")).SubStatus);
    }

    [Fact]
    public async Task A_resumption_that_failed_is_repeated_with_its_payload()
    {
        var fragile = new Fragile { Works = false, Waits = true };
        var host = new TestHost(fragile);
        await host.PublishAsync(Sequence("fallo", Activity("x", "Prueba.Fragil"), Line("z", "bien")));
        var id = (await host.StartAsync("fallo")).InstanceId!;
        await host.ResumeAsync("x", "respuesta");
        Assert.Equal(1, host.Instance(id).IncidentCount);

        fragile.Works = true;
        await host.Store.RunAsync(tx => host.Workflows.Retry(tx, id));

        Assert.Equal(["respuesta", "bien"], [fragile.Received!, .. host.Lines]);
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(id).SubStatus);
    }

    [Fact]
    public async Task With_the_continue_strategy_other_branches_go_on_and_the_instance_stays_open()
    {
        var host = new TestHost(new Fragile());
        await host.PublishAsync(Flowchart(
            "fallo",
            [Activity("s", "Elsa.Start"), Event("e", "sigue"), Activity("x", "Prueba.Fragil"), Line("y", "hermana")],
            ["s > e", "s > x", "e > y"],
            new JsonObject { ["incidentStrategyType"] = "ContinueWithIncidentsStrategy" }));
        var id = (await host.StartAsync("fallo")).InstanceId!;

        await host.ResumeAsync("e");

        Assert.Equal(["hermana"], host.Lines);
        Assert.Equal((WorkflowSubStatus.Suspended, 1), (host.Instance(id).SubStatus, host.Instance(id).IncidentCount));
    }

    private sealed class Fragile : Activity
    {
        public bool Works { get; set; }

        public bool Waits { get; init; }

        public string? Received { get; private set; }

        public override ActivityDescriptor Descriptor { get; } = new() { TypeName = "Prueba.Fragil", Category = "Prueba" };

        public override void Execute(ActivityContext context)
        {
            if (Waits)
            {
                context.CreateBookmark();
            }
            else
            {
                Try();
            }
        }

        public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
        {
            Try();
            Received = payload as string;
            context.Complete();
        }

        private void Try()
        {
            if (!Works)
            {
                throw new IOException("Se fue la luz.");
            }
        }
    }
}
