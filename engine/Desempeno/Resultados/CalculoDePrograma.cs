using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Presupuesto;

namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>Physical against financial advance of each programme (decision 0003).</summary>
public static class CalculoDePrograma
{
    /// <summary>Programmes of the fichas in their order, then those that only the budget has.</summary>
    /// <param name="trimestre">Quarter.</param>
    /// <param name="fichas">Fichas in force.</param>
    /// <param name="resultados">Results of those fichas in the quarter.</param>
    /// <param name="partidas">Budget rows; those of other quarters are left out.</param>
    /// <param name="tolerancia">Percentage points within which both sides agree.</param>
    public static IReadOnlyList<ResultadoPrograma> Calcular(
        Trimestre trimestre,
        IEnumerable<FichaTecnica> fichas,
        IEnumerable<ResultadoIndicador> resultados,
        IEnumerable<PartidaPresupuestal> partidas,
        decimal tolerancia = AvanceFinanciero.ToleranciaPorOmision)
    {
        var programas = fichas.ToLookup(f => f.ProgramaClave, f => f.ClaveIndicador);
        var porIndicador = resultados.ToDictionary(r => r.ClaveIndicador);
        var presupuesto = partidas.Where(p => p.Trimestre == trimestre).ToLookup(p => p.ProgramaClave, p => p.Momentos);
        return
        [
            .. programas.Select(g => g.Key).Union(presupuesto.Select(g => g.Key)).Select(clave => Componer(
                clave,
                trimestre,
                AvanceFisico.De(programas[clave].Select(i => porIndicador[i])),
                presupuesto.Contains(clave) ? presupuesto[clave].Aggregate(MomentosContables.Cero, (a, b) => a.Mas(b)) : null,
                tolerancia)),
        ];
    }

    private static ResultadoPrograma Componer(
        string clave, Trimestre trimestre, AvanceFisico fisico, MomentosContables? momentos, decimal tolerancia)
    {
        var periodo = AvanceFinanciero.AlPeriodo(momentos);
        var diferencia = fisico.Promedio - periodo;
        return new ResultadoPrograma(
            clave,
            trimestre,
            momentos,
            AvanceFinanciero.Anual(momentos),
            periodo,
            fisico.PorSemaforo,
            fisico.Promedio,
            diferencia,
            AvanceFinanciero.Relacion(diferencia, tolerancia));
    }
}
