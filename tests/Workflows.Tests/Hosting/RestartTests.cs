using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

public sealed class RestartTests
{
    /// <summary>The reference's definitions that wait: random graphs with events, loops, containers, parallel bodies.</summary>
    private static readonly string[] Files =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "vectores", "defs"), "*.json")
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("Elsa.Event", StringComparison.Ordinal) || text.Contains("Elsa.RunTask", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void An_instance_that_is_stored_and_read_between_all_steps_does_the_same_as_one_that_is_not()
    {
        var runs = Gen.Choose(0, Files.Length - 1).SelectMany(file => Gen.Choose(0, int.MaxValue - 1).Select(seed => (file, seed)));

        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(runs), run =>
        {
            var plain = Run(Files[run.file], run.seed, static (_, _) => { });
            var restarted = Run(Files[run.file], run.seed, Restart);
            return plain == restarted;
        }));
    }

    [Fact]
    public void An_instance_that_is_moved_to_an_equal_version_between_all_steps_does_the_same_as_one_that_is_not()
    {
        var runs = Gen.Choose(0, Files.Length - 1).SelectMany(file => Gen.Choose(0, int.MaxValue - 1).Select(seed => (file, seed)));

        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(runs), run =>
        {
            var plain = Run(Files[run.file], run.seed, static (_, _) => { });
            var moved = Run(Files[run.file], run.seed, Move);
            return plain == moved;
        }));
    }

    [Fact]
    public void Any_value_of_a_workflow_comes_back_with_its_type_and_digits()
    {
        object?[] values =
        [
            null, true, "texto «ñ»", "", int.MinValue, long.MaxValue, (short)7, 0.1, -0.0, double.NaN, double.PositiveInfinity, 1e300, 3f, 12.340m, 79228162514264337593543950335m,
            new DateTime(2025, 3, 31, 8, 0, 0, DateTimeKind.Utc), new DateTime(1, DateTimeKind.Unspecified), DateTimeOffset.MaxValue, new DateOnly(2025, 2, 28),
            TimeSpan.FromTicks(-1), Guid.Parse("00000000-0000-0000-0000-00000000000a"), System.Numerics.BigInteger.Pow(7, 99),
        ];
        var nested = new List<object?>(values)
        {
            new OrderedDictionary<string, object?> { ["$"] = "double", ["v"] = "1", ["b"] = new List<object?> { 1, 1.0, 1L } },
            new OrderedDictionary<string, object?> { ["z"] = 1, ["a"] = new OrderedDictionary<string, object?>() },
        };

        var read = (List<object?>)TaggedJson.Read(TaggedJson.Write(nested))!;

        Assert.Equal(nested.Count, read.Count);
        for (var index = 0; index < values.Length; index++)
        {
            Assert.Equal(values[index]?.GetType(), read[index]?.GetType());
            Assert.Equal(values[index], read[index]);
        }

        Assert.Equal(["$", "v", "b"], ((OrderedDictionary<string, object?>)read[^2]!).Keys);
        Assert.Equal(["z", "a"], ((OrderedDictionary<string, object?>)read[^1]!).Keys);
        Assert.Equal(TaggedJson.Write(nested), TaggedJson.Write(read));
    }

    /// <summary>Runs a definition, resuming waits in an order that depends on the seed; returns its journal and final state.</summary>
    private static string Run(string file, int seed, Action<TestHost, string> between)
    {
        var host = new TestHost();
        var definition = host.Store.RunAsync(tx => host.Workflows.ImportDefinition(tx, File.ReadAllText(file), publish: true, tolerant: true)).Result.Definition!;
        var id = host.Store.RunAsync(tx => host.Workflows.Start(tx, new StartRequest { VersionId = definition.Id, InstanceId = "i" })).Result.InstanceId!;
        for (var step = 0; step < 40 && host.Bookmarks() is { Count: > 0 } waiting; step++)
        {
            between(host, id);
            var bookmark = waiting[(int)(((long)seed + (step * 7919)) % waiting.Count)];
            _ = host.Store.RunAsync(tx => host.Workflows.Resume(tx, bookmark.Id, step)).Result;
            host.Workflows.DrainAsync().Wait();
        }

        var journal = host.Store.Read(tx => tx.Workflows.ReadJournal(id)).Where(entry => entry.EventName != "Moved").Select(entry => $"{entry.ActivityInstanceId} {entry.EventName} {entry.Payload}");
        return string.Join('\n', [.. journal, .. host.Lines, host.Instance(id).State[host.Instance(id).State.IndexOf("\"executions\"", StringComparison.Ordinal)..]]);
    }

    /// <summary>Reads the instance and stores it again, twice: a storing turns the order of its open executions around, as in Elsa.</summary>
    private static void Restart(TestHost host, string id) => host.Store.RunAsync(tx =>
    {
        for (var times = 0; times < 2; times++)
        {
            var record = tx.Workflows.FindInstance(id)!;
            tx.Workflows.SaveInstance(record with { State = InstanceState.Write(host.Workflows.Load(tx, record)) }, record.Revision);
        }

        return true;
    }).Wait();

    /// <summary>Saves the definition anew and moves the instance there, twice for the same reason.</summary>
    private static void Move(TestHost host, string id) => host.Store.RunAsync(tx =>
    {
        for (var times = 0; times < 2 && tx.Workflows.FindInstance(id) is { Status: WorkflowStatus.Running } record; times++)
        {
            var definition = System.Text.Json.Nodes.JsonNode.Parse(tx.Workflows.FindLatest(record.DefinitionId)!.Json)!;
            definition["description"] = $"after {record.Version}";
            var newer = host.Workflows.ImportDefinition(tx, definition.ToJsonString(), publish: true, tolerant: true).Definition!;
            Assert.Empty(host.Workflows.MoveInstance(tx, id, newer.Id));
        }

        return true;
    }).Wait();
}
