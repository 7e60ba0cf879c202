namespace SeguimientoDesempeno.Formatos.TablasDeDatos;

/// <summary>What the Enlace wrote in one row.</summary>
/// <param name="ClaveIndicador">Indicator.</param>
/// <param name="Variable"><c>V1</c>, <c>V2</c>, …</param>
/// <param name="Valor">Value; null when the cell was left empty.</param>
/// <param name="Fuente">Source or means of verification; null leaves the one prefilled.</param>
/// <param name="Evidencia">Link or name of the evidence.</param>
/// <param name="Observacion">Remark.</param>
public sealed record ValorDeTabla(
    string ClaveIndicador,
    string Variable,
    decimal? Valor,
    string? Fuente = null,
    string? Evidencia = null,
    string? Observacion = null);
