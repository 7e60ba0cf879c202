namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>Bounds of the traffic light, in percent of compliance, each included in the better colour.</summary>
/// <param name="AmarilloMin">Below it: En rezago.</param>
/// <param name="VerdeMin">From it: Óptimo.</param>
/// <param name="VerdeMax">Above it: Sobrecumplimiento.</param>
public sealed record Umbrales(decimal AmarilloMin, decimal VerdeMin, decimal VerdeMax)
{
    /// <summary>70, 90 and 110 (decision 0003).</summary>
    public static Umbrales PorOmision { get; } = new(70m, 90m, 110m);
}
