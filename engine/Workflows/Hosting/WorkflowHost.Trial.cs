using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Background;
using SeguimientoDesempeno.Workflows.Expressions;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <content>Trying one activity by itself.</content>
public sealed partial class WorkflowHost
{
    /// <summary>
    /// Runs one activity of a version by itself, in transactions that are undone: nothing of it stays. Variables have the values
    /// that the definition keeps for trials (<c>customProperties.VariableTestValues</c>, by variable id), or their defaults.
    /// Only work outside of transactions, such as a request to another system, is really done. What would be done by a later
    /// transaction has one of its own here too: others write in between.
    /// </summary>
    /// <param name="versionId">The version.</param>
    /// <param name="activity">Node id or id of the activity.</param>
    /// <param name="cancellation">Stops it, also a loop that would go on for ever.</param>
    /// <returns>What happened; null when there is no such version or activity.</returns>
    public async Task<ActivityTrial?> TryActivityAsync(string versionId, string activity, CancellationToken cancellation)
    {
        var step = await Undone(tx => BeginTrial(tx, versionId, activity));
        var lines = new List<JournalRecord>();
        while (step is not null)
        {
            var tried = lines.Count > 0 ? lines[0].ActivityInstanceId : step.Lines[0].ActivityInstanceId;
            lines.AddRange(step.Lines.Where(line => line.ActivityInstanceId == tried));
            if (step.Work is not { } work)
            {
                return new ActivityTrial(lines, step.Waits);
            }

            cancellation.ThrowIfCancellationRequested();
            var result = work.Activity.Activity is ExternalActivity ? await ResultOf(work, cancellation) : null;
            var (plan, state) = (step.Plan, step.Instance);
            step = await Undone(tx => GoOn(InstanceState.Read(state, plan, Services(tx)), result));
        }

        return null;
    }

    /// <summary>Runs something of which nothing is to stay.</summary>
    private async Task<T> Undone<T>(Func<ITransaction, T> work)
    {
        try
        {
            return await InTransaction<T>(tx => throw new UndoneException<T>(work(tx)));
        }
        catch (UndoneException<T> undone)
        {
            return undone.Result;
        }
    }

    private TrialStep? BeginTrial(ITransaction tx, string versionId, string activity)
    {
        if (tx.Workflows.FindDefinitionVersion(versionId) is not { } version
            || plans.Get(tx, version) is not { } plan
            || (plan.ByNodeId.GetValueOrDefault(activity) ?? plan.FindById(activity)) is not { Parent: not null } node)
        {
            return null;
        }

        var instance = new WorkflowInstance(ids.Next(tx), plan, Services(tx))
        {
            Input = new(StringComparer.Ordinal),
            CreatedAt = time.GetUtcNow(),
        };
        instance.Root = new ActivityContext(instance, plan.Root, null, ++instance.LastExecution);
        instance.Root.SetStatus(ActivityStatus.Running);
        DeclareForTrial(instance.Root, node);
        Burst.Try(instance, node);
        return Step(instance);
    }

    /// <summary>What surrounds the activity does not run: its variables are those of the workflow, the nearest first.</summary>
    private static void DeclareForTrial(ActivityContext root, ActivityNode node)
    {
        var values = (root.Instance.Plan.Json.Member("customProperties") as JsonObject)?.Member("VariableTestValues") as JsonObject;
        for (var container = node.Parent; container is not null; container = container.Parent)
        {
            foreach (var declaration in container.Variables)
            {
                var variable = new Variable(declaration, PlainJson.Copy(declaration.Default));
                if (values?.Member(declaration.Id) is { } value)
                {
                    variable.Set(PlainJson.FromNode(value));
                }

                root.Declare(variable);
            }
        }
    }

    private static TrialStep GoOn(WorkflowInstance instance, object? result)
    {
        Burst.Resume(instance, Work(instance)!, result);
        return Step(instance);
    }

    private static TrialStep Step(WorkflowInstance instance)
    {
        var lines = JournalRecords(instance);
        instance.JournalLength += lines.Count;
        instance.Journal.Clear();
        var work = Work(instance) is { Owner: var owner } ? new WorkRequest(owner.Activity, owner.InstanceId, owner.Input) : null;
        return new TrialStep(instance.Plan, Record(instance), lines, work, instance.Bookmarks.Count > 0);
    }

    private static Bookmark? Work(WorkflowInstance instance) => instance.Bookmarks.Find(bookmark => bookmark.Name == BackgroundWork.BookmarkName);

    /// <summary>Where a trial stands between two transactions. It keeps its plan: a draft may be saved over meanwhile.</summary>
    private sealed record TrialStep(WorkflowPlan Plan, InstanceRecord Instance, IReadOnlyList<JournalRecord> Lines, WorkRequest? Work, bool Waits);

    [SuppressMessage("Design", "CA1032", Justification = "Carries a result out of a transaction, and nothing else.")]
    private sealed class UndoneException<T>(T result) : Exception
    {
        public T Result => result;
    }
}

/// <summary>What became of an activity that was tried by itself.</summary>
/// <param name="Lines">The lines that its execution would have left in the journal.</param>
/// <param name="Waits">It, or something below it, would now wait for something outside.</param>
public sealed record ActivityTrial(IReadOnlyList<JournalRecord> Lines, bool Waits);
