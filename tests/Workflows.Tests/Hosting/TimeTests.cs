using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

public sealed class TimeTests
{
    [Fact]
    public async Task What_is_overdue_fires_once_each_in_order_of_its_moment()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("tarde", Delay("d", "2.00:00:00"), Line("z", "tarde")));
        await host.PublishAsync(Sequence("pronto", Delay("d", "1.00:00:00"), Line("z", "pronto")));
        await host.StartAsync("tarde");
        await host.StartAsync("pronto");
        Assert.Equal(host.Clock.Now.AddDays(1), host.Workflows.NextDue());

        host.Clock.Now = host.Clock.Now.AddDays(5);
        Assert.True(await host.Workflows.RunDueAsync(host.Clock.Now));

        Assert.Equal(["pronto", "tarde"], host.Lines);
        Assert.False(await host.Workflows.RunDueAsync(host.Clock.Now));
        Assert.Null(host.Workflows.NextDue());
    }

    [Fact]
    public async Task Nothing_fires_before_its_moment()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("espera", Delay("d", "00:10:00"), Line("z", "ya")));
        await host.StartAsync("espera");

        Assert.False(await host.Workflows.RunDueAsync(host.Clock.Now.AddMinutes(10).AddTicks(-1)));
        Assert.Empty(host.Lines);
    }

    [Fact]
    public async Task A_moved_moment_replaces_the_old_one()
    {
        var host = new TestHost();
        await host.PublishAsync(Sequence("espera", Delay("d", "1.00:00:00"), Line("z", "ya")));
        await host.StartAsync("espera");
        var bookmark = host.Bookmarks().Single().Id;
        var extended = host.Clock.Now.AddDays(4);

        Assert.True(await host.Store.RunAsync(tx => host.Workflows.MoveDue(tx, bookmark, extended)));

        Assert.Equal(extended, host.Workflows.NextDue());
        Assert.False(await host.Workflows.RunDueAsync(extended.AddSeconds(-1)));
        Assert.True(await host.Workflows.RunDueAsync(extended));
        Assert.Equal(["ya"], host.Lines);
    }

    [Fact]
    public async Task A_trigger_by_time_starts_an_instance_with_its_correlation_and_is_armed_again()
    {
        var host = new TestHost(new FirstOfMonth());
        await host.PublishAsync(Sequence("mensual", Activity("t", "Prueba.DiaPrimero").Starting(), Event("e", "sigue")));

        host.Clock.Now = new DateTimeOffset(2025, 5, 15, 0, 0, 0, TimeSpan.Zero);
        await host.Workflows.RunDueAsync(host.Clock.Now);

        Assert.Equal(["2025-04", "2025-05"], host.Store.Read(tx => tx.Workflows.ListInstances(new InstanceFilter())).Select(instance => instance.CorrelationId));
        Assert.Equal(new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero), host.Workflows.NextDue());
    }

    private sealed class FirstOfMonth : Activity, ITimerTrigger
    {
        public override ActivityDescriptor Descriptor { get; } = new() { TypeName = "Prueba.DiaPrimero", Category = "Prueba", Kind = ActivityKind.Trigger };

        public TimerOccurrence? Next(TriggerContext context, DateTimeOffset after)
        {
            var next = new DateTimeOffset(after.Year, after.Month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(1);
            return new TimerOccurrence(next, $"{next:yyyy-MM}", next.Month);
        }

        public override void Execute(ActivityContext context)
        {
            Assert.True(context.IsTrigger);
            Assert.Equal(context.CorrelationId, $"2025-{(int)context.TriggerPayload!:00}");
        }
    }
}
