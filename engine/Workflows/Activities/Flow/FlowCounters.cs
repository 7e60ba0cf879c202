using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>
/// Book-keeping of one run of a flowchart: how often each activity was visited (or skipped), how often each connection was
/// decided, and whether it was followed the last time.
/// </summary>
internal sealed class FlowCounters(int activities, int connections) : IActivityState
{
    public int[] Visits { get; } = new int[activities];

    public int[] Decisions { get; } = new int[connections];

    public bool[] Followed { get; } = new bool[connections];

    public static FlowCounters Restore(object saved)
    {
        var parts = (List<object?>)saved;
        var visits = (List<object?>)parts[0]!;
        var decisions = (List<object?>)parts[1]!;
        var followed = (List<object?>)parts[2]!;
        var counters = new FlowCounters(visits.Count, decisions.Count);
        for (var index = 0; index < visits.Count; index++)
        {
            counters.Visits[index] = (int)visits[index]!;
        }

        for (var index = 0; index < decisions.Count; index++)
        {
            counters.Decisions[index] = (int)decisions[index]!;
            counters.Followed[index] = (bool)followed[index]!;
        }

        return counters;
    }

    public object Save() => new List<object?>
    {
        Visits.Select(visits => (object?)visits).ToList(),
        Decisions.Select(decisions => (object?)decisions).ToList(),
        Followed.Select(followed => (object?)followed).ToList(),
    };

    public void Decide(int key, bool followed)
    {
        Decisions[key]++;
        Followed[key] = followed;
    }
}
