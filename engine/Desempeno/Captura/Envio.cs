using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Captura;

/// <summary>What one dependency delivers for one month, with its extensions.</summary>
/// <param name="DependenciaClave">Dependency.</param>
/// <param name="Mes">Month reported.</param>
/// <param name="FechaLimite">Deadline without extension.</param>
/// <param name="Prorrogas">At most one of each kind (C12).</param>
/// <param name="FechaEnvio">Business date of reception; null when not received.</param>
/// <param name="Estatus">State of the delivery.</param>
public sealed record Envio(
    string DependenciaClave,
    Mes Mes,
    DateOnly FechaLimite,
    IReadOnlyList<Prorroga> Prorrogas,
    DateOnly? FechaEnvio,
    EstatusDeEnvio Estatus);
