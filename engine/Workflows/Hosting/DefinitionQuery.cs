namespace SeguimientoDesempeno.Workflows.Hosting;

/// <summary>Which versions to list; null members do not restrict.</summary>
public sealed record DefinitionQuery
{
    /// <summary>Which versions of each definition.</summary>
    public VersionSelection Versions { get; init; }

    /// <summary>Only versions with this number.</summary>
    public int? Number { get; init; }

    /// <summary>Text inside name, description or ids, without regard to case and accents.</summary>
    public string? Search { get; init; }

    /// <summary>Those of the system, or those of people.</summary>
    public bool? IsSystem { get; init; }

    /// <summary>Any of these definitions.</summary>
    public IReadOnlyList<string>? DefinitionIds { get; init; }

    /// <summary>Any of these versions.</summary>
    public IReadOnlyList<string>? VersionIds { get; init; }

    /// <summary>Order; ids decide between equals.</summary>
    public DefinitionOrder Order { get; init; }

    /// <summary>From the last to the first.</summary>
    public bool Descending { get; init; }

    /// <summary>How many to leave out.</summary>
    public int Skip { get; init; }

    /// <summary>At most this many.</summary>
    public int Take { get; init; } = int.MaxValue;
}

/// <summary>Which versions of a definition.</summary>
public enum VersionSelection
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>The newest, published or not.</summary>
    Latest,

    /// <summary>The one that new instances run.</summary>
    Published,

    /// <summary>Either of the two.</summary>
    LatestOrPublished,

    /// <summary>The newest where it is published.</summary>
    LatestAndPublished,

    /// <summary>Those that are not published.</summary>
    Draft,
}

/// <summary>Orders of a list of versions.</summary>
public enum DefinitionOrder
{
    /// <summary>By name, without regard to case and accents.</summary>
    Name,

    /// <summary>By moment of creation.</summary>
    Created,

    /// <summary>By number of version.</summary>
    Version,
}

/// <summary>One page of versions.</summary>
/// <param name="Items">The versions.</param>
/// <param name="Total">How many the query means in all.</param>
public sealed record DefinitionPage(IReadOnlyList<DefinitionSummary> Items, int Total);

/// <summary>A version without its text.</summary>
public sealed record DefinitionSummary
{
    /// <summary>Version id.</summary>
    public required string Id { get; init; }

    /// <summary>Identity that all versions share.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>Number of the version.</summary>
    public required int Version { get; init; }

    /// <summary>Display name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Version of the tool that wrote it, or null.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>The newest version.</summary>
    public required bool IsLatest { get; init; }

    /// <summary>The version that new instances run.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>May not be changed in a designer.</summary>
    public required bool IsReadonly { get; init; }

    /// <summary>When it was first saved.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
