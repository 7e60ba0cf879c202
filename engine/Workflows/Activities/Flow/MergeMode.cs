using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Flow;

/// <summary>When a flowchart that moves tokens runs an activity at which tokens arrive.</summary>
internal enum MergeMode
{
    /// <summary>Once nothing else is on the way to it: how an activity behaves that says nothing.</summary>
    Stream,

    /// <summary>Once a token has come along every forward connection.</summary>
    Merge,

    /// <summary>Once a token has come along every connection, those that lead back included.</summary>
    Converge,

    /// <summary>With the first token; those along the other connections are swallowed.</summary>
    Cascade,

    /// <summary>As Cascade, and what still runs or waits on the way to it is cancelled.</summary>
    Race,
}

/// <summary>Reads the merge mode of activities.</summary>
internal static class MergeModes
{
    /// <summary>The mode of an activity; that of a join follows from its Mode, evaluated in the scope of the flowchart.</summary>
    public static MergeMode Of(ActivityNode activity, ActivityContext flowchart)
    {
        if (activity.Activity is FlowJoin)
        {
            return FlowJoin.Mode(activity, flowchart) == JoinMode.WaitAny ? MergeMode.Race : MergeMode.Merge;
        }

        return Enum.TryParse<MergeMode>(activity.CustomProperties?.Text("mergeMode"), ignoreCase: true, out var mode) ? mode : MergeMode.Stream;
    }
}
