using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Bandeja.Entrar;

/// <summary>Start address and sign-out.</summary>
internal static class RutasDeSesion
{
    public static void MapSesion(this IEndpointRouteBuilder rutas)
    {
        rutas.MapGet("/", Inicio).AllowAnonymous();
        rutas.MapPost("/salir", (Delegate)SalirAsync).AllowAnonymous().ConAntifalsificacion();
        rutas.MapPost("/salir-de-todo", SalirDeTodoAsync).RequireAuthorization(Politicas.Sesion).ConAntifalsificacion();
    }

    /// <summary>Refuses a form that this server did not hand out.</summary>
    private static void ConAntifalsificacion(this RouteHandlerBuilder ruta) => ruta
        .WithMetadata(new RequireAntiforgeryTokenAttribute())
        .AddEndpointFilter(async (llamada, siguiente) =>
            llamada.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
                ? await siguiente(llamada)
                : TypedResults.BadRequest());

    private static RedirectHttpResult Inicio(ClaimsPrincipal persona) => TypedResults.LocalRedirect(
        persona.Identity is not { IsAuthenticated: true } ? "/entrar" : Menu.De(persona).First().Direccion);

    private static async Task<RedirectHttpResult> SalirAsync(HttpContext contexto)
    {
        await Sesiones.CerrarAsync(contexto);
        return TypedResults.LocalRedirect("/entrar");
    }

    private static async Task<RedirectHttpResult> SalirDeTodoAsync(HttpContext contexto, [FromServices] Cuentas cuentas)
    {
        await cuentas.CerrarSesionesAsync(contexto.User.Usuario());
        await contexto.SignOutAsync();
        return TypedResults.LocalRedirect("/entrar");
    }
}
