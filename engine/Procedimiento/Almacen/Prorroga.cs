namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>An extension of the delivery window, asked for by a dependency (step 7.11, domain.md 6.2).</summary>
public sealed record Prorroga
{
    /// <summary>Id, unique.</summary>
    public required string Id { get; init; }

    /// <summary>Who asks.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Reported month, "2025-03".</summary>
    public required string Mes { get; init; }

    /// <summary>ORDINARIA or DISCRECIONAL.</summary>
    public required string Tipo { get; init; }

    /// <summary>Reason given.</summary>
    public string Motivo { get; init; } = "";

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset Solicitada { get; init; }

    /// <summary>Account that asked.</summary>
    public required string SolicitadaPor { get; init; }

    /// <summary>Where it stands.</summary>
    public EstadoProrroga Estado { get; init; } = EstadoProrroga.Solicitada;

    /// <summary>Granted last day.</summary>
    public DateOnly? FechaProrrogada { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? Resuelta { get; init; }

    /// <summary>Account that answered.</summary>
    public string? ResueltaPor { get; init; }

    /// <summary>The answer's text.</summary>
    public string? Respuesta { get; init; }
}

/// <summary>Where a prórroga stands.</summary>
public enum EstadoProrroga
{
    /// <summary>Asked for, not answered.</summary>
    Solicitada,

    /// <summary>Granted.</summary>
    Aceptada,

    /// <summary>Denied: the original deadline holds.</summary>
    Negada,
}
