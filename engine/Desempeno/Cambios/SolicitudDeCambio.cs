#pragma warning disable CS1591 // Members are the codes of SEJ-PEP-24 and mean what they say; each type is documented.
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Cambios;

/// <summary>Kind of change asked for (steps 7.37 and 7.38).</summary>
public enum TipoDeCambio { Meta, Definicion, Baja, Otro }

/// <summary>Cause of a change (step 7.38).</summary>
public enum CausalDeCambio
{
    RecursosHumanos, RecursosMateriales, RecursosFinancieros, NoPrecisa, NoAyudaEntender, CambioPp, RecursoNoEntregado, Oficio, Otro,
}

/// <summary>State of a request.</summary>
public enum EstatusDeSolicitud { Recibida, EnAnalisis, Aprobada, Aplicada, Notificada, Rechazada }

/// <summary>A request to change an indicator, SEJ-PEP-24 (steps 7.37 to 7.42).</summary>
/// <param name="Folio">Folio.</param>
/// <param name="ClaveIndicador">Indicator.</param>
/// <param name="Tipo">Kind of change.</param>
/// <param name="Causal">Cause.</param>
/// <param name="Campo">Field of the ficha, named as the column of fichas.csv.</param>
/// <param name="ValorActual">Value in force.</param>
/// <param name="ValorSolicitado">Value asked for.</param>
/// <param name="AplicaDesde">First quarter in which it takes effect (step 7.42).</param>
/// <param name="SoporteAdjunto">Whether the supporting document came with it.</param>
/// <param name="Estatus">State.</param>
/// <param name="FechaOficio">Date of the official letter.</param>
/// <param name="FechaResolucion">Date of the resolution; null while in analysis.</param>
/// <param name="Motivo">Reason of the resolution, or a remark.</param>
public sealed record SolicitudDeCambio(
    string Folio,
    string ClaveIndicador,
    TipoDeCambio Tipo,
    CausalDeCambio Causal,
    string Campo,
    string ValorActual,
    string ValorSolicitado,
    Trimestre AplicaDesde,
    bool SoporteAdjunto,
    EstatusDeSolicitud Estatus,
    DateOnly FechaOficio,
    DateOnly? FechaResolucion,
    string? Motivo)
{
    /// <summary>Why the change is needed, in the words of whoever asks.</summary>
    public string Justificacion { get; init; } = "";

    /// <summary>Folio of the rejected request that this one completes (step 7.39); null for a new one.</summary>
    public string? ReingresoDe { get; init; }

    /// <summary>The request in its next state.</summary>
    /// <exception cref="InvalidOperationException">That state does not follow from this one.</exception>
    public SolicitudDeCambio Pasar(EstatusDeSolicitud a) => (Estatus, a) switch
    {
        (EstatusDeSolicitud.Recibida, EstatusDeSolicitud.EnAnalisis) => this with { Estatus = a },
        (EstatusDeSolicitud.EnAnalisis, EstatusDeSolicitud.Aprobada or EstatusDeSolicitud.Rechazada) => this with { Estatus = a },
        (EstatusDeSolicitud.Aprobada, EstatusDeSolicitud.Aplicada) => this with { Estatus = a },
        (EstatusDeSolicitud.Aplicada, EstatusDeSolicitud.Notificada) => this with { Estatus = a },
        _ => throw new InvalidOperationException($"La solicitud {Folio} está {Codigo.De(Estatus)} y no puede pasar a {Codigo.De(a)}."),
    };
}
