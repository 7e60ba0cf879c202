namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>A computed result of one quarter, as JSON, until it is frozen at 7.29.</summary>
public sealed record ResultadoGuardado
{
    /// <summary>What it is the result of.</summary>
    public required ClaseResultado Clase { get; init; }

    /// <summary>Key of the indicator or of the programme.</summary>
    public required string Clave { get; init; }

    /// <summary>Quarter, "2025-T3".</summary>
    public required string Trimestre { get; init; }

    /// <summary>The result.</summary>
    public required string Json { get; init; }

    /// <summary>When it was computed.</summary>
    public required DateTimeOffset Calculado { get; init; }

    /// <summary>True once step 7.29 froze the quarter.</summary>
    public bool Congelado { get; init; }
}

/// <summary>What a result is about.</summary>
public enum ClaseResultado
{
    /// <summary>One indicator.</summary>
    Indicador,

    /// <summary>One budget programme.</summary>
    Programa,
}
