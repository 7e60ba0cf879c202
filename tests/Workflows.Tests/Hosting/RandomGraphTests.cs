using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

public sealed class RandomGraphTests
{
    /// <summary>Resumptions after which an instance whose loops wait again and again is left as it is.</summary>
    private const int MaxResumptions = 30;

    [Theory]
    [InlineData("CounterBased")]
    [InlineData("TokenBased")]
    public void Any_graph_of_20_activities_ends_or_waits_in_a_state_that_can_be_explained(string mode)
    {
        var configuration = Config.QuickThrowOnFailure.WithMaxTest(100);
        Check.One(configuration, Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            var host = new TestHost();
            var id = Run(host, seed, mode);
            var instance = host.Instance(id);
            var reasons = host.Store.Read(tx => host.Workflows.WaitReasons(tx, id));
            Assert.True(
                instance.Status == WorkflowStatus.Finished ? reasons.Count == 0 : reasons.Count > 0 && reasons.All(reason => reason.Message.Length > 0),
                $"seed {seed} is {instance.SubStatus} without a reason");
            Assert.True(
                mode == "TokenBased" || instance.Status == WorkflowStatus.Finished || instance.IncidentCount > 0 || host.Bookmarks().Count > 0 || IsCutOff(reasons),
                $"seed {seed} waits for nothing: {string.Join(' ', reasons.Select(reason => reason.Message))}");
            return true;
        }));
    }

    /// <summary>As in the reference, what ends a container early (End, Break, Complete) may leave another open that nothing closes.</summary>
    private static bool IsCutOff(IReadOnlyList<Workflows.Execution.Waiting.WaitReason> reasons) =>
        reasons.All(reason => reason.Message.Contains("no llegó a un final", StringComparison.Ordinal));

    private static string Run(TestHost host, int seed, string mode)
    {
        var json = RandomGraph.Of(seed, 20, mode);
        var version = host.Store.RunAsync(tx => host.Workflows.ImportDefinition(tx, json, publish: true)).Result.Definition!;
        var id = host.Store.RunAsync(tx => host.Workflows.Start(tx, new StartRequest { VersionId = version.Id })).Result.InstanceId!;
        for (var step = 0; step < MaxResumptions && host.Bookmarks() is { Count: > 0 } waiting; step++)
        {
            var bookmark = waiting[(int)(((long)seed + (step * 7919)) % waiting.Count)];
            _ = host.Store.RunAsync(tx => host.Workflows.Resume(tx, bookmark.Id, null)).Result;
        }

        return id;
    }
}
