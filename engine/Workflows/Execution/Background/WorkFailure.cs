namespace SeguimientoDesempeno.Workflows.Execution.Background;

/// <summary>Background work that threw: travels as plain data and becomes an incident of the activity.</summary>
internal sealed class WorkFailure(string message) : Exception(message)
{
    private const string Member = "$failure";

    public static object Pack(Exception error) => new OrderedDictionary<string, object?> { [Member] = error.Message };

    public static WorkFailure? Of(object? payload) =>
        payload is OrderedDictionary<string, object?> map && map.TryGetValue(Member, out var message) ? new WorkFailure((string)message!) : null;
}
