using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Salida;
using SeguimientoDesempeno.Sitio;
using SeguimientoDesempeno.Sitio.Modelo;

namespace SeguimientoDesempeno.Servidor.Portal;

/// <summary>Generates the portal from the publications; what has not changed is not written again.</summary>
internal sealed class EntregaDelPortal(CarpetaDeDatos datos, CarpetaDelProducto producto, PortalPorIndexar porIndexar, ILogger<EntregaDelPortal> bitacora) : IEntrega
{
    private readonly Biblioteca _biblioteca = new();

    public TipoSalida Tipo => TipoSalida.Portal;

    public async Task EntregarAsync(MensajeSalida mensaje, CancellationToken cancelacion)
    {
        var resumen = await SitioGenerador.Generar(datos.Publicaciones, producto.Contenido, datos.Portal, new() { Biblioteca = _biblioteca });
        if (!resumen.Exito)
        {
            throw new InvalidOperationException($"El portal no se generó y sigue el anterior: {string.Join("; ", resumen.Problemas.Take(5))}");
        }

        if (resumen.HuboCambios)
        {
            porIndexar.Avisar();
        }

        bitacora.LogInformation("Portal generado: {Paginas} páginas en {Segundos:0.0} s.", resumen.Dibujadas, resumen.Tiempo.TotalSeconds);
    }
}
