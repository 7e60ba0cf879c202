namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>What a month missing at the cut does to the quarter (decision 0003); a choice of the municipality.</summary>
public enum PoliticaDeFaltantes
{
    /// <summary>The indicator is No disponible.</summary>
    Estricta,

    /// <summary>It is calculated with what there is, and its note says that a month is missing.</summary>
    Parcial,
}
