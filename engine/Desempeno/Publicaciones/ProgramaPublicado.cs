using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>Physical against financial progress of a budget programme at the cut of a quarter. Pesos and percent.</summary>
public sealed record ProgramaPublicado
{
    /// <summary>Key of the programme, <c>PP01</c>.</summary>
    public required string ProgramaClave { get; init; }

    /// <summary>Name of the programme.</summary>
    public required string Programa { get; init; }

    /// <summary>Fiscal year.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Quarter, 1 to 4.</summary>
    public required int Trimestre { get; init; }

    /// <summary>Approved for the year.</summary>
    public decimal? Aprobado { get; init; }

    /// <summary>Approved plus increases minus reductions.</summary>
    public decimal? Modificado { get; init; }

    /// <summary>Programmed from January to the cut.</summary>
    public decimal? ProgramadoAlPeriodo { get; init; }

    /// <summary>Legally committed.</summary>
    public decimal? Comprometido { get; init; }

    /// <summary>Accrued.</summary>
    public decimal? Devengado { get; init; }

    /// <summary>Exercised.</summary>
    public decimal? Ejercido { get; init; }

    /// <summary>Paid.</summary>
    public decimal? Pagado { get; init; }

    /// <summary>Accrued over modified.</summary>
    public decimal? AvanceFinancieroAnualPct { get; init; }

    /// <summary>Accrued over programmed to the cut.</summary>
    public decimal? AvanceFinancieroPeriodoPct { get; init; }

    /// <summary>Indicators in state CALCULADO.</summary>
    public required int IndicadoresCalculados { get; init; }

    /// <summary>Indicators in state NO_DISPONIBLE.</summary>
    public required int IndicadoresNoDisponibles { get; init; }

    /// <summary>Mean of min(C, 100) over the calculated indicators.</summary>
    public decimal? AvanceFisicoPeriodoPct { get; init; }

    /// <summary>Physical minus financial, percentage points.</summary>
    public decimal? DiferenciaPp { get; init; }

    /// <summary>CONGRUENTE, FISICO_MAYOR, GASTO_MAYOR or NO_CALCULABLE.</summary>
    public required string Relacion { get; init; }

    /// <summary>The public form of a programme's result.</summary>
    public static ProgramaPublicado De(ResultadoPrograma resultado, string programa)
    {
        ArgumentNullException.ThrowIfNull(resultado);
        return new()
        {
            ProgramaClave = resultado.ProgramaClave,
            Programa = programa,
            Ejercicio = resultado.Trimestre.Anio,
            Trimestre = resultado.Trimestre.Numero,
            Aprobado = resultado.Momentos?.Aprobado,
            Modificado = resultado.Momentos?.Modificado,
            ProgramadoAlPeriodo = resultado.Momentos?.ProgramadoAlPeriodo,
            Comprometido = resultado.Momentos?.Comprometido,
            Devengado = resultado.Momentos?.Devengado,
            Ejercido = resultado.Momentos?.Ejercido,
            Pagado = resultado.Momentos?.Pagado,
            AvanceFinancieroAnualPct = resultado.AvanceFinancieroAnual,
            AvanceFinancieroPeriodoPct = resultado.AvanceFinancieroPeriodo,
            IndicadoresCalculados = resultado.Calculados,
            IndicadoresNoDisponibles = resultado.NoDisponibles,
            AvanceFisicoPeriodoPct = resultado.AvanceFisico,
            DiferenciaPp = resultado.Diferencia,
            Relacion = Codigo.De(resultado.Relacion),
        };
    }
}
