using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Moving;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>An activity type with state of its own form.</summary>
internal interface IStatefulActivity
{
    /// <summary>Reads back what <see cref="IActivityState.Save"/> gave.</summary>
    IActivityState Restore(ActivityNode node, object saved);

    /// <summary>The state for the same activity in another version of the definition; what is lacking there is reported.</summary>
    IActivityState Move(ActivityContext from, IActivityState state, ActivityContext to, InstanceMove move);
}
