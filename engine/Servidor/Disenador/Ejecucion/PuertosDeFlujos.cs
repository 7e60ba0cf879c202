using SeguimientoDesempeno.Servidor.Disenador.Http;
using SeguimientoDesempeno.Workflows.Activities;

namespace SeguimientoDesempeno.Servidor.Disenador.Ejecucion;

/// <summary>What workflows may use of the world outside. A command without server sends no requests.</summary>
internal static class PuertosDeFlujos
{
    /// <summary>The section that scripts read with <c>getConfig</c>: nothing beside it, so no secret of the server's.</summary>
    private const string Seccion = "Flujos:Configuracion";

    public static ElsaPorts De(IServiceProvider proveedor, IConfiguration configuracion)
    {
        var ajustes = configuracion.GetSection(Seccion);
        var fuera = new ElsaPorts
        {
            Configuration = nombre => ajustes[nombre],
            // Asked for when first used: the addresses need the procedure's options, which need its content.
            EventUrl = (evento, instancia, hasta) => proveedor.GetRequiredService<EnlacesFirmados>().DeEvento(evento, instancia, hasta),
        };
        return proveedor.GetService<SalidaHttp>() is { } salida
            ? fuera with { Http = salida, Responses = proveedor.GetRequiredService<PeticionesEnCurso>() }
            : fuera;
    }
}
