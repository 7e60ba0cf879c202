namespace SeguimientoDesempeno.Desempeno.Indicadores;

/// <summary>Place of an indicator in the Plan Municipal de Desarrollo.</summary>
/// <param name="Eje">Axis.</param>
/// <param name="Objetivo">Objective.</param>
/// <param name="Estrategia">Strategy.</param>
/// <param name="LineaDeAccion">Line of action.</param>
public sealed record AlineacionPmd(string Eje, string Objetivo, string Estrategia, string LineaDeAccion);
