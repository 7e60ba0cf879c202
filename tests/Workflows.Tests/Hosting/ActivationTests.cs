using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

public sealed class ActivationTests
{
    [Theory]
    [InlineData("AllowAlwaysStrategy", true, true)]
    [InlineData("SingletonStrategy", false, false)]
    [InlineData("CorrelatedSingletonStrategy", false, true)]
    public async Task The_activation_strategy_decides_whether_a_second_instance_may_start(string strategy, bool sameKey, bool otherKey)
    {
        var host = new TestHost();
        await host.PublishAsync(Flowchart("mes", [Event("e", "sigue")], [], new JsonObject
        {
            ["activationStrategyType"] = $"Elsa.Workflows.Runtime.ActivationValidators.{strategy}, Elsa.Workflows.Runtime",
        }));
        await host.StartAsync("mes", "2025-03");

        Assert.Equal(sameKey, (await host.StartAsync("mes", "2025-03")).Outcome == StartOutcome.Started);
        Assert.Equal(otherKey, (await host.StartAsync("mes", "2025-04")).Outcome == StartOutcome.Started);
    }

    [Fact]
    public async Task An_unknown_or_unpublished_definition_is_not_started()
    {
        var host = new TestHost();
        await host.Store.RunAsync(tx => host.Workflows.ImportDefinition(tx, Sequence("borrador", Line("a", "uno")), publish: false));

        Assert.Equal(StartOutcome.NotFound, (await host.StartAsync("borrador")).Outcome);
        Assert.Equal(StartOutcome.NotFound, (await host.StartAsync("ninguno")).Outcome);
    }
}
