using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>An activity type with state of its own form.</summary>
internal interface IStatefulActivity
{
    /// <summary>Reads back what <see cref="IActivityState.Save"/> gave.</summary>
    IActivityState Restore(ActivityNode node, object saved);
}
