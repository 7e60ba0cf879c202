using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Formatos.Informes;

/// <summary>Counts of a report.</summary>
/// <param name="Indicadores">Indicators of the dependency.</param>
/// <param name="PorSemaforo">How many of each traffic light, those that occur.</param>
/// <param name="Cobertura">Calculated indicators among those due in the quarter, percent, 2 decimals; null when none was due.</param>
/// <param name="NoDisponibles">Keys of the indicators No disponibles, separated by commas.</param>
public sealed record ResumenDeInforme(
    int Indicadores, IReadOnlyList<CuentaDeSemaforo> PorSemaforo, decimal? Cobertura, string NoDisponibles)
{
    internal static ResumenDeInforme De(InformeDeAvance informe)
    {
        var resultados = informe.Fichas.Select(informe.Resultado).OfType<ResultadoIndicador>().ToList();
        var debidos = resultados.Count(r => r.Estado != EstadoResultado.NoCorresponde);
        var calculados = resultados.Count(r => r.Estado == EstadoResultado.Calculado);
        return new ResumenDeInforme(
            informe.Fichas.Count,
            [.. Enum.GetValues<Semaforo>()
                .Select(s => new CuentaDeSemaforo(s, s.Etiqueta(), resultados.Count(r => r.Semaforo == s)))
                .Where(c => c.Cuantos > 0)],
            debidos == 0 ? null : Math.Round(100m * calculados / debidos, 2, MidpointRounding.AwayFromZero),
            string.Join(", ", resultados.Where(r => r.Estado == EstadoResultado.NoDisponible).Select(r => r.ClaveIndicador)));
    }
}

/// <summary>How many indicators have a traffic light.</summary>
/// <param name="Semaforo">Traffic light.</param>
/// <param name="Etiqueta">Its label.</param>
/// <param name="Cuantos">Number of indicators.</param>
public sealed record CuentaDeSemaforo(Semaforo Semaforo, string Etiqueta, int Cuantos);
