using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>Goals of the four quarters; null where nothing is programmed, which is not zero.</summary>
/// <param name="T1">January to March.</param>
/// <param name="T2">April to June.</param>
/// <param name="T3">July to September.</param>
/// <param name="T4">October to December.</param>
public sealed record MetasCalendarizadas(decimal? T1, decimal? T2, decimal? T3, decimal? T4)
{
    /// <summary>Goal of <paramref name="trimestre"/>, whatever its year.</summary>
    public decimal? De(Trimestre trimestre) => trimestre.Numero switch { 1 => T1, 2 => T2, 3 => T3, _ => T4 };
}
