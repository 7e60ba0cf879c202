namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>One row of the budget file: a programme's chapter, cumulative at the end of a quarter (pesos, 2 decimals; domain.md 3.2).</summary>
public sealed record RenglonPresupuesto
{
    /// <summary>Fiscal year.</summary>
    public required int Ejercicio { get; init; }

    /// <summary>Quarter, 1 to 4.</summary>
    public required int Trimestre { get; init; }

    /// <summary>Key of the programme, "PP01".</summary>
    public required string Programa { get; init; }

    /// <summary>Name of the programme.</summary>
    public required string NombrePrograma { get; init; }

    /// <summary>Key of the dependency.</summary>
    public required string Dependencia { get; init; }

    /// <summary>Chapter of expenditure, 1000 to 9000.</summary>
    public required int Capitulo { get; init; }

    /// <summary>Name of the chapter.</summary>
    public required string NombreCapitulo { get; init; }

    /// <summary>Approved by the Cabildo.</summary>
    public required decimal Aprobado { get; init; }

    /// <summary>Additions.</summary>
    public required decimal Ampliaciones { get; init; }

    /// <summary>Reductions.</summary>
    public required decimal Reducciones { get; init; }

    /// <summary>Approved plus additions less reductions.</summary>
    public required decimal Modificado { get; init; }

    /// <summary>Scheduled up to the end of the quarter.</summary>
    public required decimal ProgramadoAlPeriodo { get; init; }

    /// <summary>Committed.</summary>
    public required decimal Comprometido { get; init; }

    /// <summary>Accrued.</summary>
    public required decimal Devengado { get; init; }

    /// <summary>Exercised.</summary>
    public required decimal Ejercido { get; init; }

    /// <summary>Paid.</summary>
    public required decimal Pagado { get; init; }
}
