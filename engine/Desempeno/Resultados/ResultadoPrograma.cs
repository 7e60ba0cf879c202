using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;

namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>Physical and financial advance of one programa presupuestario at the close of one quarter (decision 0003).</summary>
/// <param name="ProgramaClave">Programme.</param>
/// <param name="Trimestre">Quarter.</param>
/// <param name="Momentos">Sums of the programme's budget rows; null when the programme has no budget.</param>
/// <param name="AvanceFinancieroAnual">Devengado over modificado, percent, 2 decimals; null when it cannot be calculated.</param>
/// <param name="AvanceFinancieroPeriodo">Devengado over programado al periodo, percent, 2 decimals; null when it cannot be calculated.</param>
/// <param name="PorSemaforo">Number of indicators per traffic light.</param>
/// <param name="AvanceFisico">Mean of the capped compliance of the calculated indicators, 2 decimals; null when none was.</param>
/// <param name="Diferencia">Physical minus financial advance at the period, percentage points.</param>
/// <param name="Relacion">Class of the difference.</param>
public sealed record ResultadoPrograma(
    string ProgramaClave,
    Trimestre Trimestre,
    MomentosContables? Momentos,
    decimal? AvanceFinancieroAnual,
    decimal? AvanceFinancieroPeriodo,
    IReadOnlyDictionary<Semaforo, int> PorSemaforo,
    decimal? AvanceFisico,
    decimal? Diferencia,
    RelacionFisicoFinanciera Relacion)
{
    /// <summary>Indicators with compliance.</summary>
    public int Calculados =>
        Contar(Semaforo.EnRezago) + Contar(Semaforo.EnProceso) + Contar(Semaforo.Optimo) + Contar(Semaforo.Sobrecumplimiento);

    /// <summary>Indicators No disponibles.</summary>
    public int NoDisponibles => Contar(Semaforo.NoDisponible);

    private int Contar(Semaforo semaforo) => PorSemaforo.GetValueOrDefault(semaforo);
}
