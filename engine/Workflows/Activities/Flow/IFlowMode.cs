using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Moving;
using SeguimientoDesempeno.Workflows.Execution.Waiting;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>How one run of a flowchart decides what runs next, and what it remembers for that between bursts.</summary>
internal interface IFlowMode : IActivityState
{
    /// <summary>Something is on its way to an activity although nothing runs: the flowchart does not complete.</summary>
    bool IsPending { get; }

    /// <summary>A child has completed: follows its connections.</summary>
    void ChildCompleted(ActivityContext flowchart, ActivityContext child, IReadOnlyList<string> outcomes);

    /// <summary>A child was cancelled: nothing after it is followed.</summary>
    void ChildCanceled(ActivityContext flowchart, ActivityContext child);

    /// <summary>Which activities wait for ways that nobody will come along any more.</summary>
    IEnumerable<WaitReason> WaitReasons(ActivityContext flowchart);

    /// <summary>The same for the flowchart in another version of the definition; what is lacking there is reported.</summary>
    IFlowMode Move(ActivityContext from, ActivityContext to, InstanceMove move);
}
