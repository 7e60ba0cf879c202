using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Bandeja.Administracion.Correo;

/// <summary>The administrator's order to try a failed mail at once.</summary>
internal sealed class ReintentoDeCorreo(ITransactor transactor, Latido latido)
{
    public async Task ReintentarAsync(long numero)
    {
        await transactor.RunAsync(tx => tx.Get<IAlmacen>().Salida.Reintentar(numero));
        await latido.DarAsync();
    }
}
