using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Activities.Children;

/// <summary>Runs the first burst of another definition's instance inside this burst; can wait for its end.</summary>
internal sealed class ExecuteWorkflow : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.ExecuteWorkflow",
        Category = "Workflows",
        DisplayName = "Execute Workflow",
        Kind = ActivityKind.Task,
        Description = "Ejecuta otro flujo, y si se pide espera a que termine.",
        Inputs =
        [
            new InputDescriptor("WorkflowDefinitionId", "String") { UiHint = "workflow-definition-picker" },
            new InputDescriptor("CorrelationId", "String"),
            new InputDescriptor("Input", "ObjectDictionary"),
            new InputDescriptor("WaitForCompletion", "Boolean") { DefaultValue = false },
        ],
        Outputs = [new OutputDescriptor("Result")],
    };

    public override void Execute(ActivityContext context)
    {
        var services = context.Instance.Services;
        var waits = context.Input("WaitForCompletion") is true;
        var definitionId = context.Input("WorkflowDefinitionId") as string;
        ChildWorkflows.Published(context, definitionId);
        var started = services.Host.Start(services.Transaction, new StartRequest
        {
            DefinitionId = definitionId,
            Input = context.Input("Input") as OrderedDictionary<string, object?>,
            CorrelationId = context.Input("CorrelationId") as string is { Length: > 0 } correlationId ? correlationId : null,
            ParentInstanceId = context.InstanceId,
            AwaitedBy = waits ? context.Activity.Type : null,
            IsInline = true,
        });
        if (started.Burst is not { } burst)
        {
            throw new InvalidOperationException($"El flujo «{definitionId}» no admite otra instancia ahora.");
        }

        if (waits && burst.Status == WorkflowStatus.Running)
        {
            context.CreateBookmark(stimulus: burst.InstanceId);
            return;
        }

        context.Output("Result", Result(burst, services.Host.Outputs(services.Transaction, burst.InstanceId!)));
    }

    /// <summary>After a wait the members are all empty, as in the reference.</summary>
    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
    {
        context.Output("Result", new OrderedDictionary<string, object?>
        {
            ["WorkflowDefinitionVersionId"] = null,
            ["WorkflowInstanceId"] = null,
            ["CorrelationId"] = null,
            ["Status"] = 0,
            ["SubStatus"] = 0,
            ["Output"] = null,
        });
        context.Complete();
    }

    private static OrderedDictionary<string, object?> Result(BurstResult burst, IReadOnlyDictionary<string, object?> output) => new()
    {
        ["WorkflowDefinitionVersionId"] = null,
        ["WorkflowInstanceId"] = burst.InstanceId,
        ["CorrelationId"] = null,
        ["Status"] = (int)burst.Status,
        ["SubStatus"] = (int)burst.SubStatus,
        ["Output"] = new OrderedDictionary<string, object?>(output, StringComparer.Ordinal),
    };
}
