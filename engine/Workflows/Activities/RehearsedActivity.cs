using SeguimientoDesempeno.Workflows.Execution;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>
/// Stands for an activity with effects outside the workflow when a definition is only rehearsed: it waits where the real one
/// acts, and goes on with its first outcome.
/// </summary>
/// <param name="rehearsed">The real activity, of which only the descriptor is used.</param>
public sealed class RehearsedActivity(Activity rehearsed) : Activity
{
    /// <inheritdoc/>
    public override ActivityDescriptor Descriptor { get; } = rehearsed.Descriptor;

    /// <inheritdoc/>
    public override void Execute(ActivityContext context) => context.CreateBookmark();

    /// <inheritdoc/>
    public override void Resume(ActivityContext context, Bookmark bookmark, object? payload)
    {
        var outcome = FirstOutcome(context);
        if (outcome is null)
        {
            context.Complete();
        }
        else
        {
            context.Complete(outcome);
        }
    }

    private string? FirstOutcome(ActivityContext context)
    {
        foreach (var input in Descriptor.Inputs)
        {
            if (input.UiHint == "dynamic-outcomes" && context.Input<IReadOnlyList<string>>(input.Name) is [var first, ..])
            {
                return first;
            }
        }

        return Descriptor.Ports.FirstOrDefault(port => port.Type == PortType.Flow)?.Name;
    }
}
