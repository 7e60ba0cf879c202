using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Sitio;

/// <summary>What a build did.</summary>
/// <param name="Paginas">HTML pages rendered; 0 when the portal was up to date.</param>
/// <param name="Archivos">Files of the portal.</param>
/// <param name="Escritos">Files that were new or different.</param>
/// <param name="Borrados">Files that no longer belonged.</param>
/// <param name="Bytes">Size of the portal; 0 when it was up to date.</param>
/// <param name="Tiempo">How long it took.</param>
/// <param name="Problemas">Why nothing was written; empty when all went well.</param>
public sealed record ResumenDelSitio(
    int Paginas, int Archivos, int Escritos, int Borrados, long Bytes, TimeSpan Tiempo, IReadOnlyList<Problema> Problemas)
{
    /// <summary>Whether the portal is as its inputs say.</summary>
    public bool Exito => Problemas.Count == 0;
}
