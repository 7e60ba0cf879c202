namespace SeguimientoDesempeno.Workflows.Activities;

/// <summary>The activity types that definitions may use. Filled once at start; then only read.</summary>
public sealed class ActivityRegistry
{
    private readonly Dictionary<string, Activity> types = new(StringComparer.Ordinal);

    /// <summary>What scripts may use of the world outside.</summary>
    internal ElsaPorts Ports { get; init; } = new();

    /// <summary>All types, in order of registration.</summary>
    public IEnumerable<Activity> Activities => types.Values;

    /// <summary>Adds a type; a later one of the same name replaces the earlier.</summary>
    public ActivityRegistry Register(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        types[activity.Descriptor.TypeName] = activity;
        return this;
    }

    /// <summary>The type, or null when it is unknown.</summary>
    public Activity? Find(string typeName) => types.GetValueOrDefault(typeName);
}
