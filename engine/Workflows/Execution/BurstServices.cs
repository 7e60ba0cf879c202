using SeguimientoDesempeno.Workflows.Execution.Log;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>What a burst may use of the outside world.</summary>
internal sealed record BurstServices(
    ITransaction Transaction, WorkflowHost Host, DateTimeOffset Now, JavaScriptEngine Scripts, Action<string> WriteLine, FlowchartMode FlowchartMode,
    LogPersistenceMode LogPersistence,
    int MaxSteps);
