using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Hosting;
using Xunit;

namespace SeguimientoDesempeno.Workflows.Tests.Hosting;

public sealed class BackgroundTests
{
    private readonly Work work = new();
    private readonly TestHost host;

    public BackgroundTests() => host = new TestHost(work, new Job());

    [Theory]
    [InlineData("Test.Job", null, true)]
    [InlineData("Elsa.ExecuteWorkflow", true, true)]
    [InlineData("Elsa.ExecuteWorkflow", false, false)]
    [InlineData("Elsa.ExecuteWorkflow", null, false)]
    public async Task Jobs_and_tasks_so_marked_run_after_the_burst_and_go_on_with_their_outputs(string type, bool? marked, bool waits)
    {
        await host.PublishAsync(Definition.Sequence("kid", Definition.Line("k", "hijo")));
        var task = Definition.Activity("t", type, ("workflowDefinitionId", Definition.Literal("kid")));
        task["name"] = "T";
        task["customProperties"] = marked is null ? [] : new JsonObject { ["runAsynchronously"] = marked };
        await host.PublishAsync(Definition.Sequence("d", task, Definition.Line("l", "después")));

        var started = (await host.StartAsync("d")).Burst!;
        Assert.Equal(waits ? WorkflowSubStatus.Suspended : WorkflowSubStatus.Finished, started.SubStatus);
        Assert.Equal(waits, host.Lines.Count == 0);

        await host.Workflows.DrainAsync();
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(started.InstanceId!).SubStatus);
        Assert.Equal("después", host.Lines[^1]);
        Assert.Empty(host.Bookmarks());
    }

    [Fact]
    public async Task External_work_resumes_its_instance_once_with_its_result()
    {
        var id = await StartAsync();
        Assert.Equal(WorkflowSubStatus.Suspended, host.Instance(id).SubStatus);

        Assert.True(await host.Workflows.RunBackgroundAsync());
        Assert.False(await host.Workflows.RunBackgroundAsync());

        Assert.Equal(["hecho x"], host.Lines);
        Assert.Equal(1, work.Calls);
        Assert.Equal(
            ["Started", "Suspended", "Resumed", "Completed"],
            host.Store.Read(tx => tx.Workflows.ReadJournal(id)).Where(line => line.ActivityId == "w").Select(line => line.EventName));
    }

    [Fact]
    public async Task Work_that_a_crash_cut_off_is_done_again_by_the_next_process_and_resumes_once()
    {
        var id = await StartAsync();
        work.Pending = new TaskCompletionSource<object?>();
        var cut = host.Workflows.RunBackgroundAsync();
        await work.Begun.Task;

        var next = new WorkflowHost(host.Store, host.Workflows.Registry, host.Clock, new WorkflowHostOptions { WriteLine = host.Lines.Add });
        var released = work.Pending;
        work.Pending = null;
        Assert.True(await next.RunBackgroundAsync());
        released.SetResult("tarde");
        await cut;

        Assert.Equal(2, work.Calls);
        Assert.Equal(["hecho x"], host.Lines);
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(id).SubStatus);
    }

    [Fact]
    public async Task Work_in_progress_is_not_begun_again_by_the_same_process()
    {
        await StartAsync();
        work.Pending = new TaskCompletionSource<object?>();
        var running = host.Workflows.RunBackgroundAsync();
        await work.Begun.Task;

        Assert.False(await host.Workflows.RunBackgroundAsync());
        work.Pending.SetResult("x");
        await running;

        Assert.Equal(1, work.Calls);
    }

    [Fact]
    public async Task Work_that_fails_is_an_incident_that_can_be_tried_again()
    {
        work.Error = new InvalidOperationException("no se pudo");
        var id = await StartAsync();
        await host.Workflows.RunBackgroundAsync();
        Assert.Equal("no se pudo", Assert.Single(host.Store.Read(tx => host.Workflows.Incidents(tx, id))).Message);

        work.Error = null;
        await host.Store.RunAsync(tx => host.Workflows.Retry(tx, id));
        await host.Workflows.RunBackgroundAsync();
        Assert.Equal(["hecho x"], host.Lines);
    }

    [Fact]
    public async Task A_cancelled_instance_takes_no_notice_of_work_that_ends_later()
    {
        var id = await StartAsync();
        work.Pending = new TaskCompletionSource<object?>();
        var running = host.Workflows.RunBackgroundAsync();
        await work.Begun.Task;
        await host.Store.RunAsync(tx => host.Workflows.Cancel(tx, id));
        work.Pending.SetResult("x");
        await running;

        Assert.Equal(WorkflowSubStatus.Cancelled, host.Instance(id).SubStatus);
        Assert.Empty(host.Lines);
    }

    [Fact]
    public async Task Work_that_a_stranded_instance_asks_for_is_none_until_its_version_is_back()
    {
        var id = await StartAsync();
        var version = host.Store.Read(tx => tx.Workflows.FindPublished("d"))!;
        await ReplaceAsync(version with { Json = Definition.Sequence("d", Definition.Line("otra", "otra")) });

        Assert.False(await host.Workflows.RunBackgroundAsync());

        await ReplaceAsync(version);
        Assert.True(await host.Workflows.RunBackgroundAsync());
        Assert.Equal(["hecho x"], host.Lines);
        Assert.Equal(WorkflowSubStatus.Finished, host.Instance(id).SubStatus);
    }

    /// <summary>A version saved over; publishing anything makes the host read definitions anew.</summary>
    private async Task ReplaceAsync(DefinitionRecord version)
    {
        await host.Store.RunAsync(tx =>
        {
            tx.Workflows.SaveDefinition(version);
            return true;
        });
        await host.PublishAsync(Definition.Sequence(Guid.NewGuid().ToString("N"), Definition.Line("a", "a")));
    }

    private async Task<string> StartAsync()
    {
        var activity = Definition.Activity("w", "Test.Work", ("text", Definition.Literal("x")));
        activity["name"] = "W";
        await host.PublishAsync(Definition.Sequence("d", activity, Definition.Activity("l", "Elsa.WriteLine", ("text", new JsonObject
        {
            ["typeName"] = "String",
            ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "'hecho ' + getResultFromW()" },
        }))));
        return (await host.StartAsync("d")).InstanceId!;
    }

    private sealed class Work : ExternalActivity
    {
        public int Calls { get; private set; }

        public TaskCompletionSource Begun { get; } = new();

        public TaskCompletionSource<object?>? Pending { get; set; }

        public Exception? Error { get; set; }

        public override ActivityDescriptor Descriptor { get; } = new()
        {
            TypeName = "Test.Work",
            Category = "Test",
            Inputs = [new InputDescriptor("Text", "String")],
            Outputs = [new OutputDescriptor("Result")],
        };

        public override Task<object?> WorkAsync(WorkRequest request, CancellationToken cancellation)
        {
            Calls++;
            var result = Error is not null ? throw Error : Pending?.Task ?? Task.FromResult(request.Input("Text"));
            Begun.TrySetResult();
            return result;
        }

        public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
        {
            context.Output("Result", payload);
            context.Complete();
        }
    }

    private sealed class Job : Activity
    {
        public override ActivityDescriptor Descriptor { get; } = new() { TypeName = "Test.Job", Category = "Test", Kind = ActivityKind.Job };

        public override void Execute(ActivityContext context)
        {
        }
    }
}
