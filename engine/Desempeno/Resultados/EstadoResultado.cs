namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>State of a result, in order of precedence: the first that applies (decision 0003).</summary>
public enum EstadoResultado
{
    /// <summary>No period of its frequency ends in the quarter.</summary>
    NoCorresponde,

    /// <summary>A value needed was not received by the cut.</summary>
    NoDisponible,

    /// <summary>Denominator zero, or arithmetic impossible.</summary>
    NoCalculable,

    /// <summary>There is a result and no goal for the period.</summary>
    SinMeta,

    /// <summary>Result and compliance.</summary>
    Calculado,
}
