using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace SeguimientoDesempeno.Servidor.Disenador.Http;

/// <summary>Requests that workflows serve, under <c>/workflows</c>, and those that they send.</summary>
internal static class RutasDeFlujosPorHttp
{
    private const string Limite = "flujos";

    public static void AddFlujosPorHttp(this IServiceCollection servicios, IConfiguration configuracion)
    {
        var opciones = new OpcionesHttp(configuracion);
        servicios.AddSingleton(opciones);
        servicios.AddSingleton<SalidaHttp>();
        servicios.AddSingleton<PeticionesEnCurso>();
        servicios.AddSingleton<FlujosPorHttp>();
        servicios.AddHostedService<TrabajoEnSegundoPlano>();
        servicios.Configure<RateLimiterOptions>(limites => limites.AddPolicy(Limite, contexto => RateLimitPartition.GetFixedWindowLimiter(
            contexto.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = opciones.PeticionesPorMinuto, Window = TimeSpan.FromMinutes(1) })));
    }

    /// <summary>Who may call is what each workflow says (Authorize, Policy): to the server the address itself is open.</summary>
    public static void MapFlujosPorHttp(this IEndpointRouteBuilder rutas) => rutas
        .MapMethods(
            "/workflows/{**ruta}",
            Workflows.Activities.Http.HttpRoutes.Methods,
            (HttpContext contexto, string? ruta, FlujosPorHttp flujos) => flujos.AtenderAsync(contexto, ruta ?? ""))
        .AllowAnonymous()
        .DisableAntiforgery()
        .RequireRateLimiting(Limite)
        .ExcludeFromDescription();
}
