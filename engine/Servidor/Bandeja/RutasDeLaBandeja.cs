using SeguimientoDesempeno.Servidor.Bandeja.Administracion.Correo;
using SeguimientoDesempeno.Servidor.Bandeja.Calendario;
using SeguimientoDesempeno.Servidor.Bandeja.Documentos;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Bandeja.Plazos;
using SeguimientoDesempeno.Servidor.Bandeja.Recepcion;
using SeguimientoDesempeno.Servidor.Estado;

namespace SeguimientoDesempeno.Servidor.Bandeja;

/// <summary>The inbox: pages rendered on the server, readable and usable without JavaScript.</summary>
internal static class RutasDeLaBandeja
{
    public static void AddBandeja(this IServiceCollection servicios)
    {
        servicios.AddHttpContextAccessor();
        servicios.AddRazorComponents();
        servicios.AddSingleton<ExplicacionDeVencimiento>();
        servicios.AddSingleton<Tableros>();
        servicios.AddSingleton<SuscripcionesDeCalendario>();
        servicios.AddSingleton<ReintentoDeCorreo>();
        servicios.AddSingleton<RevisionDelSistema>();
    }

    public static void MapBandeja(this IEndpointRouteBuilder rutas)
    {
        rutas.MapDocumentos();
        rutas.MapCalendario();
        rutas.MapRazorComponents<Aplicacion>();
    }
}
