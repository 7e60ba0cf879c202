using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>Result of one indicator at the close of one quarter.</summary>
/// <param name="ClaveIndicador">Indicator.</param>
/// <param name="Trimestre">Quarter.</param>
/// <param name="VersionFicha">Version of the ficha used.</param>
/// <param name="Meta">Goal of the quarter; null when it has none or the quarter is not due.</param>
/// <param name="Resultado">Value from January to the cut, 4 decimals; null unless the state is SinMeta or Calculado.</param>
/// <param name="Cumplimiento">Percent, 2 decimals, at least 0 and not capped; only when Calculado.</param>
/// <param name="Estado">State.</param>
/// <param name="Semaforo">Traffic light.</param>
/// <param name="Nota">Empty or one of <see cref="Notas"/>.</param>
/// <param name="ValorDelTrimestre">The same formula over the quarter's months alone, 4 decimals; null when it cannot be had.</param>
/// <param name="UltimoValorConocido">Where the quarter is not due: the last result before it, for reference.</param>
/// <param name="Variables">The folded value of each variable (January to the cut), in the order of the ficha; null where one is missing.</param>
public sealed record ResultadoIndicador(
    string ClaveIndicador,
    Trimestre Trimestre,
    int VersionFicha,
    decimal? Meta,
    decimal? Resultado,
    decimal? Cumplimiento,
    EstadoResultado Estado,
    Semaforo Semaforo,
    string Nota,
    decimal? ValorDelTrimestre,
    decimal? UltimoValorConocido,
    IReadOnlyList<decimal?> Variables)
{
    /// <summary>Compliance capped at 100, for averages and progress bars.</summary>
    public decimal? CumplimientoTopado => Cumplimiento is { } c ? Math.Min(c, 100m) : null;
}
