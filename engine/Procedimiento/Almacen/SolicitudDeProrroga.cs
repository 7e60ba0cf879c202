using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>An extension asked for by a dependency for a month, and its answer (step 7.11).</summary>
public sealed record SolicitudDeProrroga
{
    /// <summary>Id, unique.</summary>
    public required string Id { get; init; }

    /// <summary>Who asks.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Reported month.</summary>
    public required Mes Mes { get; init; }

    /// <summary>Kind, reason, answer and date granted.</summary>
    public required Prorroga Prorroga { get; init; }

    /// <summary>When it was asked for.</summary>
    public required DateTimeOffset Solicitada { get; init; }

    /// <summary>Account that asked.</summary>
    public required string SolicitadaPor { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? Resuelta { get; init; }

    /// <summary>Account that answered.</summary>
    public string? ResueltaPor { get; init; }

    /// <summary>The answer's text.</summary>
    public string? Respuesta { get; init; }
}
