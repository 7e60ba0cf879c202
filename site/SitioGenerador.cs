using SeguimientoDesempeno.Sitio.Salida;

namespace SeguimientoDesempeno.Sitio;

/// <summary>
/// Builds the transparency portal: reads publications and content, derives the model once, draws in parallel, checks
/// every page and every link and only then touches the output. The same inputs give the same bytes.
/// </summary>
public static class SitioGenerador
{
    /// <summary>Builds the portal. With problems nothing is written and what was there stays.</summary>
    /// <param name="publicaciones">Folder of all publications; it may be empty or absent.</param>
    /// <param name="contenido">Folder with <c>sitio.yaml</c> and <c>paginas/</c>.</param>
    /// <param name="salida">Folder of the portal; it is the generator's own.</param>
    /// <param name="opciones">How to build.</param>
    public static Task<ResumenDelSitio> Generar(string publicaciones, string contenido, string salida, OpcionesDelSitio? opciones = null) =>
        Task.Run(() => new Generacion(publicaciones, contenido, salida, opciones ?? new()).Hacer());
}
