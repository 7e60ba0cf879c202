namespace SeguimientoDesempeno.Desempeno.Inconsistencias;

/// <summary>Thresholds of the review of captures (step 7.14; decision 0003), which a municipality may change.</summary>
/// <param name="VecesLaMedia">From how many times the mean of the months before a value is doubted.</param>
/// <param name="MesesDeReferencia">How many months before make that mean; all must have a value.</param>
public sealed record UmbralesDeCorroboracion(decimal VecesLaMedia, int MesesDeReferencia)
{
    /// <summary>Nine times the mean of three months.</summary>
    public static UmbralesDeCorroboracion PorOmision { get; } = new(9m, 3);
}
