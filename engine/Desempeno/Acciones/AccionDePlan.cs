#pragma warning disable CS1591 // Members are the codes of the Plan de Acciones and mean what they say; each type is documented.
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Acciones;

/// <summary>State of an action.</summary>
public enum EstatusDeAccion { Registrada, EnEjecucion, Cumplida, Vencida, Cancelada }

/// <summary>Improvement action for an indicator «En rezago» (step 7.28 and section IV).</summary>
/// <param name="Folio">Folio.</param>
/// <param name="ClaveIndicador">Indicator.</param>
/// <param name="Trimestre">Quarter whose result it answers.</param>
/// <param name="Cumplimiento">Compliance of that result, percent.</param>
/// <param name="Justificacion">Cause.</param>
/// <param name="AccionDeMejora">Action.</param>
/// <param name="PuestoResponsable">Position in charge.</param>
/// <param name="FechaCompromiso">Date committed.</param>
/// <param name="Evidencia">Evidence expected.</param>
/// <param name="Estatus">State.</param>
/// <param name="EstatusAl">Day on which that state was observed.</param>
public sealed record AccionDePlan(
    string Folio,
    string ClaveIndicador,
    Trimestre Trimestre,
    decimal Cumplimiento,
    string Justificacion,
    string AccionDeMejora,
    string PuestoResponsable,
    DateOnly FechaCompromiso,
    string Evidencia,
    EstatusDeAccion Estatus,
    DateOnly EstatusAl);
