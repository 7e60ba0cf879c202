using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>
/// Something to run: a new execution of <see cref="Node"/> below <see cref="Owner"/>, or (<see cref="Existing"/>) one that is
/// tried again or resumed. <see cref="Late"/>: the owner had completed before it queued this.
/// </summary>
internal readonly record struct WorkItem(
    ActivityNode Node,
    ActivityContext? Owner,
    ActivityContext? Existing,
    PendingResume? Resume,
    IReadOnlyList<KeyValuePair<string, object?>>? Variables,
    bool Backward = false,
    bool Late = false)
{
    /// <summary>Counts this with those that it hangs from: one more that is queued, or (-1) one less.</summary>
    public void Count(int change)
    {
        if (Owner is not null)
        {
            Owner.QueuedChildren += change;
        }

        for (var owner = Owner; owner is not null; owner = owner.Owner)
        {
            owner.QueuedDescendants += change;
        }
    }
}
