namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>What people look for among instances and in their journals: filtered, sorted and paged by the store.</summary>
public interface IInstanceQueries
{
    /// <summary>One page of the instances that are asked for, and how many there are in all pages.</summary>
    (IReadOnlyList<InstanceSummary> Items, int Total) PageInstances(InstanceQuery query);

    /// <summary>Ids of all of them, oldest first, at most <paramref name="take"/>.</summary>
    IReadOnlyList<string> ListInstanceIds(InstanceQuery query, int take);

    /// <summary>One page of an instance's journal, by sequence.</summary>
    IReadOnlyList<JournalRecord> ListJournal(JournalQuery query);

    /// <summary>How many lines there are in all its pages.</summary>
    int CountJournal(JournalQuery query);

    /// <summary>Lines of one execution, by sequence.</summary>
    IReadOnlyList<JournalRecord> ListExecution(string instanceId, string activityInstanceId);

    /// <summary>Deletes an instance with its journal and bookmarks; false when it does not exist.</summary>
    bool DeleteInstance(string instanceId);
}
