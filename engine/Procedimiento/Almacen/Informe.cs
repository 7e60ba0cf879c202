using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>One version of the Informe de Avance de Resultados of a dependency and quarter.</summary>
public sealed record Informe
{
    /// <summary>Quarter.</summary>
    public required Trimestre Trimestre { get; init; }

    /// <summary>Key of the dependency.</summary>
    public required string Dependencia { get; init; }

    /// <summary>1 for the first draft.</summary>
    public required int Version { get; init; }

    /// <summary>Where it stands.</summary>
    public required EstadoInforme Estado { get; init; }

    /// <summary>Its content.</summary>
    public required string Json { get; init; }

    /// <summary>Its file, once made.</summary>
    public string? DocumentoId { get; init; }

    /// <summary>What the reviewer asked to change in this version (step 7.25).</summary>
    public string? Observaciones { get; init; }

    /// <summary>When this version was made.</summary>
    public required DateTimeOffset Creado { get; init; }
}

/// <summary>Where a report stands.</summary>
public enum EstadoInforme
{
    /// <summary>Made, not sent to review.</summary>
    Borrador,

    /// <summary>With the jefatura (step 7.24).</summary>
    EnRevision,

    /// <summary>Sent back (step 7.25).</summary>
    ConObservaciones,

    /// <summary>Approved.</summary>
    Aprobado,

    /// <summary>Sent to the dependency (step 7.26).</summary>
    Difundido,
}
