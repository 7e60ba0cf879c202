using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities.Composition;

/// <summary>A workflow itself: runs its root and completes with it. The nearest one is what Complete and SetOutput act on.</summary>
internal sealed class WorkflowActivity : Activity
{
    /// <summary>Prefix of the properties in which a workflow used as activity keeps its outputs.</summary>
    public const string OutputPrefix = "output:";

    /// <summary>Property for the outcomes given by a Complete inside.</summary>
    public const string Outcomes = "outcomes";

    public static WorkflowActivity Instance { get; } = new();

    public override ActivityDescriptor Descriptor { get; } = new()
    {
        TypeName = "Elsa.Workflow",
        Category = "Workflows",
        IsContainer = true,
        IsBrowsable = false,
    };

    protected internal override bool AutoCompletes => false;

    public override void Execute(ActivityContext context) => context.Schedule(context.Activity.Children[0]);

    protected internal override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes) =>
        context.CompleteWith(null);
}
