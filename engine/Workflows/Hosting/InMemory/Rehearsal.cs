using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Hosting.InMemory;

/// <summary>Runs a definition once in memory, with others that it may call, and tells all that happened.</summary>
public sealed class Rehearsal
{
    /// <summary>Rounds of resuming after which a workflow is taken to wait for ever.</summary>
    private const int MaxRounds = 1_000;

    private static readonly string[] ResumedByChildren = ["Elsa.ExecuteWorkflow", "Elsa.DispatchWorkflow", "Elsa.BulkDispatchWorkflows"];

    private readonly InMemoryTransactor transactor = new();
    private readonly WorkflowHost host;
    private readonly List<string> lines = [];

    /// <summary>Prepares a rehearsal.</summary>
    /// <param name="registry">Activity types; see <see cref="RehearsedActivity"/> for those with effects outside.</param>
    /// <param name="time">Clock.</param>
    /// <param name="mode">How flowcharts go on where the definition does not say it.</param>
    public Rehearsal(ActivityRegistry registry, TimeProvider time, FlowchartMode mode = FlowchartMode.CounterBased) =>
        host = new WorkflowHost(transactor, registry, time, new WorkflowHostOptions { WriteLine = lines.Add, FlowchartMode = mode });

    /// <summary>Takes a definition in. The result has no definition when its problems prevent its use.</summary>
    public Task<ImportResult> ImportAsync(string json) => transactor.RunAsync(tx => host.ImportDefinition(tx, json, publish: true));

    /// <summary>
    /// Starts an instance of an imported version; with <paramref name="resumes"/> every bookmark is resumed in order of creation,
    /// with nothing, until none is left.
    /// </summary>
    /// <returns><c>lines</c>, <c>status</c>, <c>subStatus</c>, <c>incidents</c>, <c>waits</c> (why it does not go on), <c>bookmarks</c>, <c>outputs</c> and <c>journal</c> of the
    /// instance, in the shapes of the reference's API; lines and bookmarks also of its children.</returns>
    public async Task<JsonObject> RunAsync(DefinitionRecord definition, IReadOnlyDictionary<string, object?> input, bool resumes)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var started = await transactor.RunAsync(tx => host.Start(tx, new StartRequest { VersionId = definition.Id, Input = input }));
        await SettleAsync();
        for (var round = 0; resumes && round < MaxRounds && await ResumeRoundAsync(); round++)
        {
        }

        return transactor.Read(tx => Describe(tx, started.InstanceId!));
    }

    private async Task SettleAsync()
    {
        do
        {
            await host.DrainAsync();
        }
        while (await host.RunBackgroundAsync());
    }

    private async Task<bool> ResumeRoundAsync()
    {
        var waiting = transactor.Read(tx => tx.Workflows.ListBookmarks()).Where(bookmark => !ResumedByChildren.Contains(bookmark.Name)).ToList();
        foreach (var bookmark in waiting)
        {
            await transactor.RunAsync(tx => host.Resume(tx, bookmark.Id, null));
            await SettleAsync();
        }

        return waiting.Count > 0;
    }

    private JsonObject Describe(ITransaction tx, string instanceId)
    {
        var instance = tx.Workflows.FindInstance(instanceId)!;
        return new JsonObject
        {
            ["lines"] = new JsonArray([.. lines.Select(line => (JsonNode)line)]),
            ["status"] = instance.Status.ToString(),
            ["subStatus"] = instance.SubStatus.ToString(),
            ["incidents"] = new JsonArray([.. host.Incidents(tx, instanceId).Select(InstanceJson.Incident)]),
            ["waits"] = new JsonArray([.. host.WaitReasons(tx, instanceId).Select(reason => (JsonNode)reason.Message)]),
            ["bookmarks"] = new JsonArray([.. tx.Workflows.ListInstances(new InstanceFilter()).SelectMany(each => host.Bookmarks(tx, each.Id)).Select(InstanceJson.Bookmark)]),
            ["outputs"] = JsonNode.Parse(PlainJson.Write(host.Outputs(tx, instanceId))),
            ["journal"] = new JsonArray([.. tx.Workflows.ReadJournal(instanceId).Select(InstanceJson.LogRecord)]),
        };
    }
}
