namespace SeguimientoDesempeno.Formatos.Informes;

/// <summary>Kind of recommendation.</summary>
public enum TipoDeRecomendacion
{
    /// <summary>So that a result does not fall behind.</summary>
    Preventiva,

    /// <summary>For a result that has fallen behind.</summary>
    Correctiva,
}

/// <summary>A recommendation of the review (step 7.24).</summary>
/// <param name="ClaveIndicador">Indicator.</param>
/// <param name="Tipo">Kind.</param>
/// <param name="Texto">Sentence in Spanish.</param>
/// <param name="Plazo">Date by which it should be attended; null when none is set.</param>
public sealed record Recomendacion(string ClaveIndicador, TipoDeRecomendacion Tipo, string Texto, DateOnly? Plazo = null);
