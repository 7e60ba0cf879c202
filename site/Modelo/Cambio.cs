namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>An indicator that changed its traffic light from one quarter to the next.</summary>
/// <param name="Indicador">Indicator.</param>
/// <param name="Antes">Figure of the quarter before.</param>
/// <param name="Ahora">Figure of the quarter.</param>
public sealed record Cambio(Indicador Indicador, Cifra Antes, Cifra Ahora)
{
    /// <summary>What became of its compliance.</summary>
    public ClaseDeCambio Clase => (Antes.Cumplimiento, Ahora.Cumplimiento) switch
    {
        (null, not null) => ClaseDeCambio.EmpezoACalificarse,
        (not null, null) => ClaseDeCambio.DejoDeCalificarse,
        ({ } antes, { } ahora) when ahora > antes => ClaseDeCambio.Subio,
        ({ } antes, { } ahora) when ahora < antes => ClaseDeCambio.Bajo,
        _ => ClaseDeCambio.Otra,
    };
}

/// <summary>How an indicator changed, in the order in which a reader is told.</summary>
public enum ClaseDeCambio
{
    /// <summary>Its compliance grew.</summary>
    Subio,

    /// <summary>Its compliance shrank.</summary>
    Bajo,

    /// <summary>It had no compliance and has one.</summary>
    EmpezoACalificarse,

    /// <summary>It had a compliance and has none.</summary>
    DejoDeCalificarse,

    /// <summary>It has none for another reason, or the same under other limits.</summary>
    Otra,
}
