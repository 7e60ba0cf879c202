using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Salida;
using SeguimientoDesempeno.Sitio;

namespace SeguimientoDesempeno.Servidor.Portal;

/// <summary>Generates the portal from the publications; what has not changed is not written again.</summary>
internal sealed class EntregaDelPortal(CarpetaDeDatos datos, CarpetaDelProducto producto, PortalPorIndexar porIndexar, ILogger<EntregaDelPortal> bitacora) : IEntrega
{
    public TipoSalida Tipo => TipoSalida.Portal;

    public async Task EntregarAsync(MensajeSalida mensaje, CancellationToken cancelacion)
    {
        var resumen = await SitioGenerador.Generar(datos.Publicaciones, producto.Contenido, datos.Portal);
        if (!resumen.Exito)
        {
            throw new InvalidOperationException($"El portal no se generó y sigue el anterior: {string.Join("; ", resumen.Problemas.Take(5))}");
        }

        if (resumen.Escritos + resumen.Borrados > 0)
        {
            porIndexar.Avisar();
        }

        bitacora.LogInformation("Portal generado: {Paginas} páginas en {Segundos:0.0} s.", resumen.Paginas, resumen.Tiempo.TotalSeconds);
    }
}
