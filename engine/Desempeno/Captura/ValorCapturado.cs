using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Captura;

/// <summary>The value of one variable of one indicator in one month, as received.</summary>
/// <param name="ClaveIndicador">Indicator.</param>
/// <param name="Mes">Month reported.</param>
/// <param name="Variable"><c>V1</c>, <c>V2</c>, …</param>
/// <param name="Valor">Value; null when the cell came empty or was not sent.</param>
/// <param name="FechaLimite">Deadline of the month.</param>
/// <param name="FechaRecepcion">Business date of reception; null when not received.</param>
/// <param name="Estatus">How it was received.</param>
public sealed record ValorCapturado(
    string ClaveIndicador,
    Mes Mes,
    string Variable,
    decimal? Valor,
    DateOnly FechaLimite,
    DateOnly? FechaRecepcion,
    EstatusDeEnvio Estatus);
