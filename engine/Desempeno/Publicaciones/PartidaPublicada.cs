using SeguimientoDesempeno.Desempeno.Presupuesto;

namespace SeguimientoDesempeno.Desempeno.Publicaciones;

/// <summary>A line of the quarterly budget file, cumulative from January, in pesos.</summary>
public sealed record PartidaPublicada
{
    /// <summary>Fiscal year.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Quarter, 1 to 4.</summary>
    public required int Trimestre { get; init; }

    /// <summary>Key of the programme.</summary>
    public required string ProgramaClave { get; init; }

    /// <summary>Key of the dependency.</summary>
    public required string DependenciaClave { get; init; }

    /// <summary>Chapter of expenditure, <c>1000</c> to <c>9000</c>.</summary>
    public required string Capitulo { get; init; }

    /// <summary>Name of the chapter.</summary>
    public required string CapituloNombre { get; init; }

    /// <summary>Approved for the year.</summary>
    public required decimal Aprobado { get; init; }

    /// <summary>Increases.</summary>
    public required decimal Ampliaciones { get; init; }

    /// <summary>Reductions.</summary>
    public required decimal Reducciones { get; init; }

    /// <summary>Approved plus increases minus reductions.</summary>
    public required decimal Modificado { get; init; }

    /// <summary>Programmed from January to the cut.</summary>
    public required decimal ProgramadoAlPeriodo { get; init; }

    /// <summary>Legally committed.</summary>
    public required decimal Comprometido { get; init; }

    /// <summary>Accrued.</summary>
    public required decimal Devengado { get; init; }

    /// <summary>Exercised.</summary>
    public required decimal Ejercido { get; init; }

    /// <summary>Paid.</summary>
    public required decimal Pagado { get; init; }

    /// <summary>The public form of a budget line.</summary>
    public static PartidaPublicada De(PartidaPresupuestal partida)
    {
        ArgumentNullException.ThrowIfNull(partida);
        return new()
        {
            Ejercicio = partida.Trimestre.Anio,
            Trimestre = partida.Trimestre.Numero,
            ProgramaClave = partida.ProgramaClave,
            DependenciaClave = partida.DependenciaClave,
            Capitulo = partida.Capitulo,
            CapituloNombre = partida.CapituloNombre,
            Aprobado = partida.Momentos.Aprobado,
            Ampliaciones = partida.Momentos.Ampliaciones,
            Reducciones = partida.Momentos.Reducciones,
            Modificado = partida.Momentos.Modificado,
            ProgramadoAlPeriodo = partida.Momentos.ProgramadoAlPeriodo,
            Comprometido = partida.Momentos.Comprometido,
            Devengado = partida.Momentos.Devengado,
            Ejercido = partida.Momentos.Ejercido,
            Pagado = partida.Momentos.Pagado,
        };
    }
}
