namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>Physical advance of a programme or a dependency (decision 0003).</summary>
/// <param name="Promedio">Mean of the compliance capped at 100 over the calculated indicators, 2 decimals; null when none was calculated.</param>
/// <param name="PorSemaforo">How many indicators have each traffic light; what was not available is shown, never counted as zero.</param>
public sealed record AvanceFisico(decimal? Promedio, IReadOnlyDictionary<Semaforo, int> PorSemaforo)
{
    /// <summary>Advance of a group of indicators of the same quarter.</summary>
    public static AvanceFisico De(IEnumerable<ResultadoIndicador> resultados)
    {
        var todos = resultados.ToList();
        var topados = todos.Select(r => r.CumplimientoTopado).OfType<decimal>().ToList();
        return new AvanceFisico(
            topados.Count == 0 ? null : Redondeo.Porcentaje(topados.Average()),
            new SortedDictionary<Semaforo, int>(todos.CountBy(r => r.Semaforo).ToDictionary()));
    }
}
