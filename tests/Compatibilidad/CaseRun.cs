using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;
using SeguimientoDesempeno.Workflows.Hosting.InMemory;

namespace SeguimientoDesempeno.Compatibilidad;

/// <summary>Runs one recipe as the driver of the reference did (data README, "How cases are resumed").</summary>
public sealed class CaseRun
{
    /// <summary>Rounds after which a case that never ends is given up.</summary>
    private const int MaxRounds = 200;

    private static readonly string[] ResumedByTheirChildren =
        ["Elsa.ExecuteWorkflow", "Elsa.DispatchWorkflow", "Elsa.BulkDispatchWorkflows"];

    private readonly InMemoryTransactor transactor = new();
    private readonly WorkflowHost host;
    private readonly List<string> lines = [];
    private readonly JsonArray resumed = [];

    private CaseRun(FlowchartMode mode) =>
        host = new WorkflowHost(
            transactor, ElsaActivities.Registry(), TimeProvider.System, new WorkflowHostOptions { WriteLine = lines.Add, FlowchartMode = mode });

    public static JsonSerializerOptions Output { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Runs a case in <c>counter</c> or <c>token</c> mode, as the vectors call them.</summary>
    public static JsonObject Run(JsonObject recipe, string folder, string mode) =>
        new CaseRun(mode == "token" ? FlowchartMode.TokenBased : FlowchartMode.CounterBased).Execute(recipe, folder, mode);

    private JsonObject Execute(JsonObject recipe, string folder, string mode)
    {
        var mainFile = (string)recipe["main"]!;
        string? mainVersion = null;
        foreach (var file in recipe["files"]!.AsArray().Select(node => (string)node!))
        {
            var imported = InTransaction(tx => host.ImportDefinition(tx, File.ReadAllText(Path.Combine(folder, file)), publish: true, tolerant: true));
            if (file == mainFile)
            {
                mainVersion = imported.Definition?.Id ?? throw new InvalidOperationException(imported.Problems[0].Message);
            }
        }

        var input = recipe["input"] as JsonObject ?? [];
        var burst = InTransaction(tx => host.Start(tx, new StartRequest
        {
            VersionId = mainVersion,
            Input = input.ToDictionary(member => member.Key, member => PlainJson.FromNode(member.Value)),
            CorrelationId = (string?)recipe["startCorrelationId"],
        })).Burst!;
        var mainId = burst.InstanceId!;
        Drain();
        var firstBurst = FirstBurst(burst);
        foreach (var step in (recipe["resume"] as JsonArray ?? []).OfType<JsonObject>())
        {
            Do(step, mainId);
        }

        if ((string?)recipe["then"] != "stop")
        {
            ResumeAll();
        }

        return transactor.Read(tx => CaseResult.Describe(tx, host, recipe, mode, mainId, lines, firstBurst, resumed));
    }

    /// <summary>The state as the first run call gave it; what waits and was written once the queue is empty.</summary>
    private JsonObject FirstBurst(BurstResult burst) => new()
    {
        ["status"] = burst.Status.ToString(),
        ["subStatus"] = burst.SubStatus.ToString(),
        ["bookmarks"] = new JsonArray([.. Waiting().Select(bookmark => (JsonNode)bookmark.ActivityId)]),
        ["lines"] = lines.Count,
    };

    private void Do(JsonObject step, string mainId)
    {
        if ((string?)step["publish"] is { } eventName)
        {
            InTransaction(tx =>
            {
                host.Publish(tx, eventName, PlainJson.FromNode(step["payload"]), (string?)step["correlationId"]);
                return true;
            });
            Drain();
            resumed.Add("publish:" + eventName);
        }
        else if (step.ContainsKey("cancel"))
        {
            InTransaction(tx => host.Cancel(tx, mainId));
            Drain();
            resumed.Add("cancel");
        }
        else if ((string?)step["activity"] is { } activity)
        {
            var bookmarks = Waiting().Where(bookmark => bookmark.ActivityId == activity).ToList();
            var nth = (int?)step["nth"] ?? 0;
            if (nth >= bookmarks.Count)
            {
                resumed.Add("none:" + activity);
                return;
            }

            Resume(bookmarks[nth], step.TryGetPropertyValue("value", out var value), PlainJson.FromNode(value));
        }
    }

    private void ResumeAll()
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var bookmarks = Waiting();
            if (bookmarks.Count == 0)
            {
                return;
            }

            foreach (var bookmark in bookmarks)
            {
                if (transactor.Read(tx => tx.Workflows.FindBookmark(bookmark.Id)) is not null)
                {
                    Resume(bookmark, given: false, null);
                }
            }
        }
    }

    private void Resume(BookmarkRecord bookmark, bool given, object? value)
    {
        resumed.Add(bookmark.ActivityId);
        InTransaction(tx => host.Resume(tx, bookmark.Id, given ? value : bookmark.Name == "Elsa.RunTask" ? "x" : null));
        Drain();
    }

    private List<BookmarkRecord> Waiting() =>
        transactor.Read(tx => tx.Workflows.ListBookmarks()).Where(bookmark => !ResumedByTheirChildren.Contains(bookmark.Name)).ToList();

    private void Drain()
    {
        do
        {
            host.DrainAsync().GetAwaiter().GetResult();
        }
        while (host.RunBackgroundAsync().GetAwaiter().GetResult());
    }

    private T InTransaction<T>(Func<ITransaction, T> work) => transactor.RunAsync(work).GetAwaiter().GetResult();
}
