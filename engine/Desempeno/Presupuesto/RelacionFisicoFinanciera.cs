namespace SeguimientoDesempeno.Desempeno.Presupuesto;

/// <summary>How the physical advance stands against the financial one (decision 0003).</summary>
public enum RelacionFisicoFinanciera
{
    /// <summary>Within the tolerance.</summary>
    Congruente,

    /// <summary>Results ahead of spending.</summary>
    FisicoMayor,

    /// <summary>Spending ahead of results.</summary>
    GastoMayor,

    /// <summary>One of both sides is missing.</summary>
    NoCalculable,
}
