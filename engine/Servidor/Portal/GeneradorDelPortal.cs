using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Sitio;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Servidor.Portal;

/// <summary>Generates the served portal from publications and content; what has not changed is not written again.</summary>
internal sealed class GeneradorDelPortal(CarpetaDeDatos datos, CarpetaDelProducto producto, PortalPorIndexar porIndexar, ILogger<GeneradorDelPortal> bitacora)
{
    private readonly Biblioteca _biblioteca = new();

    /// <summary>Brings the portal up to date; with problems, the earlier one stays as it was.</summary>
    /// <returns>What is wrong; empty when it was generated.</returns>
    public async Task<IReadOnlyList<string>> GenerarAsync()
    {
        var resumen = await SitioGenerador.Generar(datos.Publicaciones, producto.Contenido, datos.Portal, new() { Biblioteca = _biblioteca });
        if (!resumen.Exito) return [.. resumen.Problemas.Select(problema => problema.ToString()!)];

        if (resumen.HuboCambios) porIndexar.Avisar();
        bitacora.LogInformation("Portal generado: {Paginas} páginas en {Segundos:0.0} s.", resumen.Dibujadas, resumen.Tiempo.TotalSeconds);
        return [];
    }

    /// <summary>
    /// Before serving: a new municipality has a portal from its first day, and what was changed in <c>content/</c> shows.
    /// The inbox does not wait for content to be mended or a disk to have room: problems are logged.
    /// </summary>
    public async Task PonerAlDiaAsync()
    {
        foreach (var problema in await GenerarAsync())
        {
            bitacora.LogError("El portal sigue como estaba: {Problema}", problema);
        }
    }
}
