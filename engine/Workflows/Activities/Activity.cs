using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Execution.Waiting;
using SeguimientoDesempeno.Workflows.Expressions.JavaScript;

namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>
/// What an activity type does. One instance serves all executions: it keeps no state of its own; state lives in the
/// <see cref="ActivityContext"/>.
/// </summary>
public abstract class Activity
{
    /// <summary>Type, inputs, outputs and ports.</summary>
    public abstract ActivityDescriptor Descriptor { get; }

    /// <summary>
    /// Whether an execution that neither completed itself nor waits nor scheduled a child completes by itself.
    /// Containers say no: they complete when their children have.
    /// </summary>
    protected internal virtual bool AutoCompletes => true;

    /// <summary>Runs the activity. An exception becomes an incident.</summary>
    public abstract void Execute(ActivityContext context);

    /// <summary>
    /// Goes on after one of the activity's bookmarks was resumed (by a person, an event, or its due moment; then
    /// <paramref name="payload"/> is null). A bookmark with auto-burn has been removed already. By default completes.
    /// </summary>
    public virtual void Resume(ActivityContext context, Bookmark bookmark, object? payload) => context.Complete();

    /// <summary>A child that this execution scheduled has completed; <paramref name="outcomes"/> is empty for plain Done.</summary>
    protected internal virtual void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
    }

    /// <summary>A child that this execution scheduled was cancelled.</summary>
    protected internal virtual void ChildCanceled(ActivityContext context, ActivityContext child)
    {
    }

    /// <summary>A signal (break, complete) passes on its way up. True stops it here.</summary>
    protected internal virtual bool Receive(ActivityContext context, Signal signal) => false;

    /// <summary>The execution has been cancelled (its bookmarks are gone): a place to withdraw what it created.</summary>
    protected internal virtual void Canceled(ActivityContext context)
    {
    }

    /// <summary>Why an open execution that waits for nothing and contains nothing open does not go on.</summary>
    protected internal virtual IEnumerable<WaitReason> WaitReasons(ActivityContext context) =>
        [Execution.Waiting.WaitReasons.Reason(context.Activity, "no tiene nada más que hacer y no llegó a un final.")];

    /// <summary>Compiles what the activity needs of its JSON once per definition version; kept in <see cref="ActivityNode.Prepared"/>.</summary>
    protected internal virtual object? Prepare(ActivityNode node) => null;

    /// <summary>
    /// What is wrong with how a definition uses the activity, as far as it can be told before it runs: sentences in Spanish, for
    /// whoever publishes the definition.
    /// </summary>
    /// <param name="node">The activity as the definition has it.</param>
    /// <param name="scripts">Tells what is wrong with a script.</param>
    protected internal virtual IEnumerable<string> Check(ActivityNode node, JavaScriptEngine scripts) => [];

    /// <summary>The child activities inside this activity's JSON, with the port that holds each.</summary>
    protected internal virtual IEnumerable<EmbeddedActivity> Children(JsonObject json)
    {
        foreach (var port in Descriptor.Ports)
        {
            if (port.Type == PortType.Embedded && json.Member(port.Name) is JsonObject child)
            {
                yield return new EmbeddedActivity(port.Name, child);
            }
        }

        if (Descriptor.IsContainer && json.Member("activities") is JsonArray list)
        {
            foreach (var item in list.OfType<JsonObject>())
            {
                yield return new EmbeddedActivity("Activities", item);
            }
        }
    }

    /// <summary>What prevents a start trigger of this type from ever firing, as a Spanish sentence; null when nothing does.</summary>
    protected internal virtual string? TriggerProblem(TriggerContext context) => null;

    /// <summary>The stimuli for which a start trigger of this type waits: by default the one of <see cref="TriggerStimulus"/>.</summary>
    protected internal virtual IEnumerable<object?> TriggerStimuli(TriggerContext context) => [TriggerStimulus(context)];

    /// <summary>The stimulus for which a start trigger of this type waits, or null when it waits for none.</summary>
    protected internal virtual object? TriggerStimulus(TriggerContext context) => null;
}

/// <summary>A child activity inside another's JSON.</summary>
/// <param name="Port">Port that holds it.</param>
/// <param name="Json">Its JSON.</param>
public sealed record EmbeddedActivity(string Port, JsonObject Json);
