namespace SeguimientoDesempeno.Workflows.Execution.Log;

/// <summary>Whether the journal keeps a value; numbered as scripts of Elsa know it.</summary>
public enum LogPersistenceMode
{
    /// <summary>As the level above says: activity, then workflow, then host; kept when none says anything.</summary>
    Inherit,

    /// <summary>Kept.</summary>
    Include,

    /// <summary>Not kept.</summary>
    Exclude,
}
