namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>What <see cref="CounterFlow"/> counts, by position of the activity and key of the connection.</summary>
internal sealed record CounterState(int[] Visits, int[] Decisions, bool[] Followed)
{
    public CounterState(int activities, int connections)
        : this(new int[activities], new int[connections], new bool[connections])
    {
    }
}
