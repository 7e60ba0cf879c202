using SeguimientoDesempeno.Desempeno.Inconsistencias;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>An inconsistency found at 7.14, for the Enlace to corroborate or correct.</summary>
public sealed record Hallazgo
{
    /// <summary>Id, unique.</summary>
    public required string Id { get; init; }

    /// <summary>Dependency that must explain it.</summary>
    public required string Dependencia { get; init; }

    /// <summary>What was found.</summary>
    public required Inconsistencia Inconsistencia { get; init; }

    /// <summary>Where it stands.</summary>
    public EstadoCorroboracion Estado { get; init; } = EstadoCorroboracion.Abierta;

    /// <summary>When it was found.</summary>
    public required DateTimeOffset Detectada { get; init; }

    /// <summary>The dependency's answer.</summary>
    public string? Respuesta { get; init; }

    /// <summary>When it was settled.</summary>
    public DateTimeOffset? Atendida { get; init; }

    /// <summary>Account that settled it.</summary>
    public string? Por { get; init; }
}

/// <summary>Where an inconsistency stands.</summary>
public enum EstadoCorroboracion
{
    /// <summary>Not answered.</summary>
    Abierta,

    /// <summary>The value was right and is kept.</summary>
    Corroborada,

    /// <summary>A corrected value came.</summary>
    Corregida,
}
