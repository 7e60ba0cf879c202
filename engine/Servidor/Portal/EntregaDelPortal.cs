using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Salida;

namespace SeguimientoDesempeno.Servidor.Portal;

/// <summary>Brings the portal up to date when the procedure has put it in the outbox.</summary>
internal sealed class EntregaDelPortal(GeneradorDelPortal generador) : IEntrega
{
    public TipoSalida Tipo => TipoSalida.Portal;

    public async Task EntregarAsync(MensajeSalida mensaje, CancellationToken cancelacion)
    {
        if (await generador.GenerarAsync() is { Count: > 0 } problemas)
        {
            throw new InvalidOperationException($"El portal no se generó y sigue el anterior: {string.Join("; ", problemas.Take(5))}");
        }
    }
}
