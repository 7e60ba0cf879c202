using SeguimientoDesempeno.Servidor.Salida;

namespace SeguimientoDesempeno.Servidor.Correo;

/// <summary>Mail: through a server when one is configured, as files otherwise.</summary>
internal static class ServiciosDeCorreo
{
    public static void AddCorreo(this IServiceCollection servicios, IConfiguration configuracion)
    {
        var opciones = configuracion.GetSection("Correo").Get<OpcionesDeCorreo>() ?? new OpcionesDeCorreo();
        servicios.AddSingleton(opciones);
        if (opciones.PorSmtp)
        {
            servicios.AddSingleton<ITransporteDeCorreo, TransportePorSmtp>();
        }
        else
        {
            servicios.AddSingleton<ITransporteDeCorreo, TransporteEnArchivos>();
        }

        servicios.AddSingleton<IEntrega, EntregaDeCorreo>();
    }
}
