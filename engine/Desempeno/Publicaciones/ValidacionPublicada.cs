namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>Who looked at the data before it was published, and when: a role, never a person.</summary>
public sealed record ValidacionPublicada
{
    /// <summary>Step of the procedure: 7.14, 7.16, 7.24 or 7.29.</summary>
    public required string Paso { get; init; }

    /// <summary>Month or quarter that was looked at, <c>2025-03</c> or <c>2025-T1</c>.</summary>
    public required string Periodo { get; init; }

    /// <summary>Dependency whose data it was; null when all of them.</summary>
    public string? DependenciaClave { get; init; }

    /// <summary>Role, as the procedure names it.</summary>
    public required string Rol { get; init; }

    /// <summary>Day on which it was finished.</summary>
    public required DateOnly Fecha { get; init; }
}
