namespace SeguimientoDesempeno.Desempeno.Diagnosticos;

/// <summary>What a dependency writes in the SEJ-PEP-22 about its programmes and indicators (step 7.3).</summary>
/// <param name="Secciones">Text of each section by its key; empty ones may be missing.</param>
/// <param name="Indicadores">Situation of the indicators of the year before and those that are new, in the order of the rows.</param>
public sealed record Diagnostico(
    IReadOnlyDictionary<string, string> Secciones, IReadOnlyList<SituacionDeIndicador> Indicadores)
{
    /// <summary>Text of a section; empty when it is missing.</summary>
    public string Seccion(string clave) => Secciones.GetValueOrDefault(clave, "");
}

/// <summary>How an indicator stands at the end of the year.</summary>
/// <param name="ClaveIndicador">Key.</param>
/// <param name="SigueSiendoUtil">Whether it still informs about the objective.</param>
/// <param name="FuenteDisponible">Whether its source can still be had.</param>
/// <param name="Propuesta">What to do with it.</param>
/// <param name="Comentario">Why, when it does not stay as it is.</param>
public sealed record SituacionDeIndicador(
    string ClaveIndicador, bool SigueSiendoUtil, bool FuenteDisponible, PropuestaDeIndicador Propuesta, string Comentario = "");
