using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Hosting;
using SeguimientoDesempeno.Workflows.Hosting.InMemory;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

/// <summary>A host in memory whose clock a test sets.</summary>
internal sealed class TestHost
{
    public TestHost(params Activity[] activities)
    {
        var registry = ElsaActivities.Registry();
        foreach (var activity in activities)
        {
            registry.Register(activity);
        }

        Workflows = new WorkflowHost(Store, registry, Clock, new WorkflowHostOptions { WriteLine = Lines.Add, MaxSteps = 2_000 });
    }

    public TestClock Clock { get; } = new();

    public InMemoryTransactor Store { get; } = new();

    public WorkflowHost Workflows { get; }

    public List<string> Lines { get; } = [];

    public async Task<DefinitionRecord> PublishAsync(string json)
    {
        var imported = await Store.RunAsync(tx => Workflows.ImportDefinition(tx, json, publish: true));
        Assert.Empty(imported.Problems);
        return imported.Definition!;
    }

    public Task<StartResult> StartAsync(string definitionId, string? correlationId = null) =>
        Store.RunAsync(tx => Workflows.Start(tx, new StartRequest { DefinitionId = definitionId, CorrelationId = correlationId }));

    public async Task<BurstResult> ResumeAsync(string activityId, object? payload = null)
    {
        var bookmark = Bookmarks().First(candidate => candidate.ActivityId == activityId);
        var result = await Store.RunAsync(tx => Workflows.Resume(tx, bookmark.Id, payload));
        await Workflows.DrainAsync();
        return result;
    }

    public async Task PublishEventAsync(string name, object? payload = null, string? correlationId = null)
    {
        await Store.RunAsync(tx =>
        {
            Workflows.Publish(tx, name, payload, correlationId);
            return true;
        });
        await Workflows.DrainAsync();
    }

    public IReadOnlyList<BookmarkRecord> Bookmarks() => Store.Read(tx => tx.Workflows.ListBookmarks());

    public IReadOnlyList<JournalRecord> Journal(string id) => Store.Read(tx => tx.Workflows.ReadJournal(id));

    public InstanceRecord Instance(string id) => Store.Read(tx => tx.Workflows.FindInstance(id))!;
}

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class TestClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2025, 3, 31, 14, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
