using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Sitio.Busqueda;

namespace SeguimientoDesempeno.Servidor.Portal;

/// <summary>Keeps the search index of the served portal up to date, apart from the work that publishes.</summary>
internal sealed class IndiceDelPortal(PortalPorIndexar porIndexar, CarpetaDeDatos datos, CarpetaDelProducto producto, ILogger<IndiceDelPortal> bitacora) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A portal that a simulated year left has pages and no index yet.
        await Hacer(cambio: false, stoppingToken);
        await foreach (var _ in porIndexar.Avisos(stoppingToken))
        {
            await Hacer(cambio: true, stoppingToken);
        }
    }

    private async Task Hacer(bool cambio, CancellationToken cancelacion)
    {
        try
        {
            if (Directory.Exists(datos.Portal) && await IndiceDeBusqueda.Hacer(datos.Portal, producto.Modulos, cambio, cancelacion) is { } aviso)
            {
                bitacora.LogInformation("{Aviso}", aviso);
            }
        }
        catch (IOException error)
        {
            // The pages may be replaced meanwhile; the next notice makes the index again.
            bitacora.LogWarning(error, "El índice de búsqueda no se pudo escribir.");
        }
    }
}
