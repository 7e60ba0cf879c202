namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Asks for a new instance. Either <see cref="DefinitionId"/> (its published version runs) or <see cref="VersionId"/>.</summary>
public sealed record StartRequest
{
    /// <summary>Definition whose published version is to run.</summary>
    public string? DefinitionId { get; init; }

    /// <summary>Exact version to run; wins over the definition id.</summary>
    public string? VersionId { get; init; }

    /// <summary>Workflow input by name.</summary>
    public IReadOnlyDictionary<string, object?>? Input { get; init; }

    /// <summary>Business key.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Name of the instance.</summary>
    public string? Name { get; init; }

    /// <summary>Instance that starts this one.</summary>
    public string? ParentInstanceId { get; init; }

    /// <summary>Name of the bookmark by which the parent waits for the end of the instance, or null.</summary>
    internal string? AwaitedBy { get; init; }

    /// <summary>Runs inside the burst of its parent, which sees at once whether it has ended and need not be told.</summary>
    internal bool IsInline { get; init; }

    /// <summary>Id that the instance is to have; by default a new one.</summary>
    public string? InstanceId { get; init; }

    /// <summary>The trigger activity that starts the run, or null.</summary>
    public string? TriggerActivityId { get; init; }

    /// <summary>What that trigger received.</summary>
    public object? TriggerPayload { get; init; }
}
