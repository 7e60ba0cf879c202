using SeguimientoDesempeno.Workflows.Execution.Log;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>What may differ between hosts.</summary>
public sealed record WorkflowHostOptions
{
    /// <summary>Makes ids of instances and versions; by default compact ones ordered by time.</summary>
    public IIdGenerator? Ids { get; init; }

    /// <summary>Receives the text of WriteLine; by default nobody does.</summary>
    public Action<string> WriteLine { get; init; } = static _ => { };

    /// <summary>How flowcharts go on where the definition does not say it itself (<c>customProperties["Flowchart:ExecutionMode"]</c>).</summary>
    public FlowchartMode FlowchartMode { get; init; }

    /// <summary>Whether journals keep inputs and outputs where the definition does not say it.</summary>
    public LogPersistenceMode LogPersistence { get; init; } = LogPersistenceMode.Include;

    /// <summary>Steps after which a burst is taken to be an endless circle of activities, and stops with an incident.</summary>
    public int MaxSteps { get; init; } = 100_000;

    /// <summary>Runs scripts; by default an engine with the default limits.</summary>
    public JavaScriptEngine? Scripts { get; init; }
}
