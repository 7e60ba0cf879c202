using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Disenador.Observacion;

/// <summary>The hub, at both addresses that Studio derives from that of the API, with and without a slash at its end.</summary>
internal static class RutasDeObservacion
{
    /// <summary>Full name by which Studio knows that there is a hub.</summary>
    public const string Caracteristica = "Elsa.RealTimeWorkflowUpdates";

    public static void AddObservacion(this IServiceCollection servicios)
    {
        servicios.AddSignalR();
        servicios.AddSingleton<Observadores>();
        servicios.AddHostedService<Difusion>();
    }

    public static void MapObservacion(this IEndpointRouteBuilder rutas)
    {
        foreach (var ruta in new[] { "/elsa/hubs/workflow-instance", "/elsa/api/hubs/workflow-instance" })
        {
            rutas.MapHub<InstanciasHub>(ruta).RequireAuthorization(Politicas.LeerFlujos);
        }
    }
}
