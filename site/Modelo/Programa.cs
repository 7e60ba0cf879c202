using SeguimientoDesempeno.Desempeno.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>A budget programme with its indicators and its progress.</summary>
/// <param name="Clave">Key, <c>PP01</c>.</param>
/// <param name="Nombre">Name.</param>
/// <param name="Indicadores">Its indicators by level of the MIR, then by key.</param>
/// <param name="Avances">Progress by quarter, oldest first.</param>
/// <param name="Partidas">Budget lines at the last quarter published.</param>
public sealed record Programa(
    string Clave,
    string Nombre,
    IReadOnlyList<Indicador> Indicadores,
    IReadOnlyList<ProgramaPublicado> Avances,
    IReadOnlyList<PartidaPublicada> Partidas)
{
    /// <summary>Address of its page.</summary>
    public string Ruta => $"programas/{Clave}/";
}
