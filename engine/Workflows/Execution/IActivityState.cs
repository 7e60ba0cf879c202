namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>State of an activity type that is kept in its own form while it runs and as plain data at rest.</summary>
internal interface IActivityState
{
    /// <summary>The state as plain data; <see cref="Activities.IStatefulActivity.Restore"/> reads it back.</summary>
    object Save();
}
