using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Workflows.Activities.Children;

/// <summary>Has an instance of another definition started after this burst; can wait for its end.</summary>
internal sealed class DispatchWorkflow : Activity
{
    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.DispatchWorkflow",
        Category = "Workflows",
        DisplayName = "Dispatch Workflow",
        Description = "Inicia otro flujo, y si se pide espera a que termine.",
        Inputs =
        [
            new InputDescriptor("WorkflowDefinitionId", "String") { UiHint = "workflow-definition-picker" },
            new InputDescriptor("CorrelationId", "String"),
            new InputDescriptor("Input", "ObjectDictionary"),
            new InputDescriptor("WaitForCompletion", "Boolean") { DefaultValue = false },
            new InputDescriptor("StartNewTrace", "Boolean") { Category = "Open Telemetry", Description = "Sin efecto: no se lleva telemetría." },
            new InputDescriptor("ChannelName", "String") { DisplayName = "Channel", Options = [new InputOption("Default", "")], Description = "Sin efecto: hay una sola cola." },
        ],
        Outputs = [new OutputDescriptor("Result")],
    };

    public override void Execute(ActivityContext context)
    {
        var waits = context.Input("WaitForCompletion") is true;
        var childId = ChildWorkflows.Dispatch(
            context,
            context.Input("WorkflowDefinitionId") as string,
            context.Input("Input") as OrderedDictionary<string, object?>,
            context.Input("CorrelationId") as string,
            waits);
        if (waits)
        {
            context.CreateBookmark(stimulus: childId);
        }
    }

    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
    {
        context.Output("Result", (payload as OrderedDictionary<string, object?>)?["output"]);
        context.Complete();
    }
}
