namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Something found in captured values at 7.14, and how it was settled.</summary>
public sealed record Inconsistencia
{
    /// <summary>Id, unique.</summary>
    public required string Id { get; init; }

    /// <summary>Dependency that must explain it.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Key of the indicator.</summary>
    public required string Clave { get; init; }

    /// <summary>Reported month, "2025-03".</summary>
    public required string Mes { get; init; }

    /// <summary>Variable it is about; null when it is about several.</summary>
    public string? Variable { get; init; }

    /// <summary>ERROR or ADVERTENCIA.</summary>
    public required string Severidad { get; init; }

    /// <summary>Code of the rule that found it.</summary>
    public required string Regla { get; init; }

    /// <summary>What is wrong, for the Enlace (es-MX).</summary>
    public required string Mensaje { get; init; }

    /// <summary>Where it stands.</summary>
    public EstadoInconsistencia Estado { get; init; } = EstadoInconsistencia.Abierta;

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
public enum EstadoInconsistencia
{
    /// <summary>Not answered.</summary>
    Abierta,

    /// <summary>The value was right and is kept.</summary>
    Corroborada,

    /// <summary>A corrected value came.</summary>
    Corregida,
}
