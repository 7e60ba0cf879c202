using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;
using static SeguimientoDesempeno.Workflows.Tests.Hosting.Definition;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

/// <summary>One activity tried by itself, of which nothing stays.</summary>
public sealed class TrialTests
{
    [Fact]
    public async Task A_loop_that_never_ends_stops_when_asked_to()
    {
        using var patience = new CancellationTokenSource();
        var rounds = 0;
        var host = new TestHost(new Each("Test.Each", () =>
        {
            if (++rounds == 50)
            {
                patience.Cancel();
            }

            // A test that fails ends too.
            Assert.True(rounds < 500);
        }));
        var body = Activity("b", "Test.Each");
        body["customProperties"] = new JsonObject { ["runAsynchronously"] = true };
        var version = await host.PublishAsync(Sequence("d", Activity("w", "Elsa.While", ("condition", Scripted("Boolean", "true")), ("body", body))));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Workflows.TryActivityAsync(version.Id, "w", patience.Token));

        Assert.Equal(50, rounds);
    }

    [Fact]
    public async Task What_was_put_off_is_done_in_the_trial_too()
    {
        var rounds = 0;
        var host = new TestHost(new Each("Test.Each", () => rounds++));
        var body = Activity("b", "Test.Each");
        body["customProperties"] = new JsonObject { ["runAsynchronously"] = true };
        var version = await host.PublishAsync(Sequence("d", For("f", 1, 3, body)));

        var trial = (await host.Workflows.TryActivityAsync(version.Id, "f", CancellationToken.None))!;

        Assert.Equal(3, rounds);
        Assert.False(trial.Waits);
        Assert.Equal("Completed", trial.Lines[^1].EventName);
        Assert.Equal(["f"], trial.Lines.Select(line => line.ActivityId).Distinct());
    }

    [Fact]
    public async Task A_draft_that_is_saved_while_one_of_its_activities_is_tried_does_not_disturb_the_trial()
    {
        var asked = new Asked();
        var host = new TestHost(asked);
        var version = await SaveAsync(host, Sequence("d", Activity("w", "Test.Asked"), Line("l", "uno")));

        var trial = host.Workflows.TryActivityAsync(version.Id, "w", CancellationToken.None);
        await asked.Begun.Task;
        Assert.Equal(version.Id, (await SaveAsync(host, Sequence("d", Line("otra", "dos")))).Id);
        asked.Answer.SetResult("sí");

        Assert.Equal("Completed", (await trial)!.Lines[^1].EventName);
    }

    private static async Task<DefinitionRecord> SaveAsync(TestHost host, string json) =>
        (await host.Store.RunAsync(tx => host.Workflows.ImportDefinition(tx, json, publish: false))).Definition!;

    private sealed class Each(string type, Action act) : Activity
    {
        public override ActivityDescriptor Descriptor { get; } = new() { TypeName = type, Category = "Test", Kind = ActivityKind.Task };

        public override void Execute(ActivityContext context) => act();
    }

    private sealed class Asked : ExternalActivity
    {
        public TaskCompletionSource Begun { get; } = new();

        public TaskCompletionSource<object?> Answer { get; } = new();

        public override ActivityDescriptor Descriptor { get; } = new() { TypeName = "Test.Asked", Category = "Test" };

        public override Task<object?> WorkAsync(WorkRequest request, CancellationToken cancellation)
        {
            Begun.TrySetResult();
            return Answer.Task;
        }

        public override void Resume(ActivityContext context, Bookmark bookmark, object? payload) => context.Complete();
    }
}
