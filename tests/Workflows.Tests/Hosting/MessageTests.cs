using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

public sealed class MessageTests
{
    [Fact]
    public async Task A_dispatched_child_starts_in_a_later_transaction_and_its_end_resumes_the_parent()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("hijo", Line("h", "hijo")));
        await host.PublishAsync(Sequence(
            "padre",
            Activity("d", "Elsa.DispatchWorkflow", ("workflowDefinitionId", Literal("hijo")), ("waitForCompletion", Literal("True"))),
            Line("z", "padre")));

        var parent = (await host.StartAsync("padre")).InstanceId!;
        Assert.Empty(host.Lines);
        Assert.True(await host.Workflows.DrainAsync());

        Assert.Equal(["hijo", "padre"], host.Lines);
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(parent).SubStatus);
        Assert.False(await host.Workflows.DrainAsync());
    }

    [Fact]
    public async Task A_parent_is_told_when_its_child_may_not_start()
    {
        var host = new TestHost();
        await host.PublishAsync(Flowchart("unico", [Event("e", "nunca")], [], new JsonObject { ["activationStrategyType"] = "SingletonStrategy" }));
        await host.StartAsync("unico");
        await host.PublishAsync(Sequence(
            "padre",
            Activity("d", "Elsa.DispatchWorkflow", ("workflowDefinitionId", Literal("unico")), ("waitForCompletion", Literal("True"))),
            Line("z", "sigue")));

        await host.StartAsync("padre");
        await host.Workflows.DrainAsync();

        Assert.Equal(["sigue"], host.Lines);
    }

    [Fact]
    public async Task An_event_resumes_only_instances_of_its_correlation_and_starts_those_with_a_trigger()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("espera", Event("e", "cierre"), Line("z", "resumida")));
        await host.PublishAsync(Sequence("inicia", Event("t", "cierre").Starting(), Line("z", "iniciada")));
        var march = (await host.StartAsync("espera", "2025-03")).InstanceId!;
        var april = (await host.StartAsync("espera", "2025-04")).InstanceId!;

        await host.PublishEventAsync("cierre", correlationId: "2025-03");

        Assert.Equal(["iniciada", "resumida"], host.Lines.Order());
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(march).SubStatus);
        Assert.Equal(WorkflowSubStatus.Suspended, host.Instance(april).SubStatus);
    }

    [Fact]
    public async Task A_message_whose_work_fails_stays_in_the_queue_for_another_try()
    {
        var host = new TestHost();
        await host.Store.RunAsync(tx =>
        {
            tx.Workflows.Enqueue([new MessageRecord(0, "desconocida", "{}")]);
            return true;
        });

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Workflows.DrainAsync());

        Assert.Single(host.Store.Read(tx => tx.Workflows.PeekMessages(10)));
    }
}
