namespace SeguimientoDesempeno.Workflows.Execution;

/// <summary>A place where an execution waits. An execution may have several.</summary>
public sealed class Bookmark
{
    internal Bookmark(ActivityContext owner, int sequence, string name, object? payload, DateTimeOffset createdAt)
    {
        Owner = owner;
        Sequence = sequence;
        Name = name;
        Payload = payload;
        CreatedAt = createdAt;
    }

    /// <summary>Identity, unique over all instances.</summary>
    public string Id => IdOf(Owner.InstanceId, Sequence);

    /// <summary>What kind of thing is waited for.</summary>
    public string Name { get; }

    /// <summary>The stimulus: plain data that tells which one is waited for, or null.</summary>
    public object? Payload { get; }

    /// <summary>The moment that fires it by itself, or null.</summary>
    public DateTimeOffset? DueAt { get; internal set; }

    /// <summary>Free mark of the activity, or null.</summary>
    public string? Tag { get; init; }

    /// <summary>Removed when resumed.</summary>
    public bool AutoBurn { get; init; } = true;

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>Order of creation within the instance, from 1.</summary>
    public int Sequence { get; }

    internal static string IdOf(string instanceId, int sequence) => $"{instanceId}-{sequence.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    internal ActivityContext Owner { get; }

    /// <summary>The same bookmark of the same execution in another version of the definition.</summary>
    internal Bookmark OwnedBy(ActivityContext owner) => new(owner, Sequence, Name, Payload, CreatedAt)
    {
        DueAt = DueAt,
        Tag = Tag,
        AutoBurn = AutoBurn,
        IsStored = IsStored,
    };

    /// <summary>Whether the store has it as it is; false for new and moved ones.</summary>
    internal bool IsStored { get; set; }
}
