using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Publicaciones;
using SeguimientoDesempeno.Servidor.Salida;

namespace SeguimientoDesempeno.Servidor.Portal;

/// <summary>Writes the folder of a publication that the procedure has put in the outbox.</summary>
internal sealed class EntregaDePublicacion(EntregaDePublicaciones publicaciones) : IEntrega
{
    public TipoSalida Tipo => TipoSalida.Publicacion;

    public Task EntregarAsync(MensajeSalida mensaje, CancellationToken cancelacion) => publicaciones.EntregarAsync(mensaje, cancelacion);
}
