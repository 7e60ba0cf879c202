namespace SeguimientoDesempeno.Workflows;

/// <summary>Whether an instance can still run.</summary>
public enum WorkflowStatus
{
    /// <summary>Runs or waits.</summary>
    Running,

    /// <summary>Ended, whatever the way.</summary>
    Finished,
}

/// <summary>Finer state of an instance.</summary>
public enum WorkflowSubStatus
{
    /// <summary>Created, not yet run.</summary>
    Pending,

    /// <summary>Inside a burst.</summary>
    Executing,

    /// <summary>Waits for something.</summary>
    Suspended,

    /// <summary>Ran to its end.</summary>
    Finished,

    /// <summary>Ended by a person or its parent.</summary>
    Cancelled,

    /// <summary>Ended by an incident; can be retried.</summary>
    Faulted,
}

/// <summary>State of one execution of an activity.</summary>
public enum ActivityStatus
{
    /// <summary>Queued.</summary>
    Pending,

    /// <summary>Started, and waiting or with running children.</summary>
    Running,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Cancelled.</summary>
    Canceled,

    /// <summary>Threw.</summary>
    Faulted,
}
