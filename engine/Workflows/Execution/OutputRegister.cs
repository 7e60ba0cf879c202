using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>The outputs of the latest execution of each activity, for scripts.</summary>
internal sealed class OutputRegister
{
    private OrderedDictionary<string, OrderedDictionary<string, object?>>? byActivity;

    /// <summary>Last value recorded under <c>Result</c>.</summary>
    public object? LastResult { get; set; }

    public OrderedDictionary<string, OrderedDictionary<string, object?>>? ByActivity => byActivity;

    public void Record(ActivityNode activity, string output, object? value)
    {
        byActivity ??= new(StringComparer.Ordinal);
        if (!byActivity.TryGetValue(activity.Id, out var outputs))
        {
            byActivity[activity.Id] = outputs = new(StringComparer.Ordinal);
        }

        outputs[output] = value;
        if (output == "Result")
        {
            LastResult = value;
        }
    }

    public void Restore(string activityId, OrderedDictionary<string, object?> outputs) => (byActivity ??= new(StringComparer.Ordinal))[activityId] = outputs;

    public object? Find(string activityId, string? output) =>
        byActivity is not null && byActivity.TryGetValue(activityId, out var outputs) && outputs.TryGetValue(output ?? "Result", out var value) ? value : null;
}
