namespace SeguimientoDesempeno.Desempeno.Presupuesto;

/// <summary>Accounting moments of the expense, in pesos, cumulative from January.</summary>
/// <param name="Aprobado">Annual allocation.</param>
/// <param name="Ampliaciones">Increases.</param>
/// <param name="Reducciones">Decreases.</param>
/// <param name="Modificado">Approved plus increases minus decreases.</param>
/// <param name="ProgramadoAlPeriodo">Programmed from January to the close of the quarter.</param>
/// <param name="Comprometido">Committed.</param>
/// <param name="Devengado">Accrued.</param>
/// <param name="Ejercido">Exercised.</param>
/// <param name="Pagado">Paid.</param>
public sealed record MomentosContables(
    decimal Aprobado,
    decimal Ampliaciones,
    decimal Reducciones,
    decimal Modificado,
    decimal ProgramadoAlPeriodo,
    decimal Comprometido,
    decimal Devengado,
    decimal Ejercido,
    decimal Pagado)
{
    /// <summary>Nothing.</summary>
    public static MomentosContables Cero { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Modified minus accrued.</summary>
    public decimal Subejercicio => Modificado - Devengado;

    /// <summary>Sum, moment by moment.</summary>
    public MomentosContables Mas(MomentosContables otros) => new(
        Aprobado + otros.Aprobado,
        Ampliaciones + otros.Ampliaciones,
        Reducciones + otros.Reducciones,
        Modificado + otros.Modificado,
        ProgramadoAlPeriodo + otros.ProgramadoAlPeriodo,
        Comprometido + otros.Comprometido,
        Devengado + otros.Devengado,
        Ejercido + otros.Ejercido,
        Pagado + otros.Pagado);
}
