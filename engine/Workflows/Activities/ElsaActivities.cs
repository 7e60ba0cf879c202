using SeguimientoDesempeno.Workflows.Activities.Composition;
using SeguimientoDesempeno.Workflows.Activities.Primitives;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>The activity types of Elsa that this runtime has.</summary>
public static class ElsaActivities
{
    /// <summary>A registry with all of them.</summary>
    public static ActivityRegistry Registry() => new ActivityRegistry()
        .Register(NotFoundActivity.Instance)
        .Register(new EventActivity());
}
