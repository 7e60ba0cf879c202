using SeguimientoDesempeno.Servidor.Disenador.Api;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>Whoever entered with a password for one use chooses another before anything else.</summary>
internal static class CambioObligado
{
    /// <summary>Page on which the password is changed.</summary>
    public const string Pagina = "/cuenta/contrasena";

    private static readonly string[] Abiertas = [Pagina, "/salir", "/recursos", "/portal", "/salud"];

    public static IApplicationBuilder UseCambioObligado(this IApplicationBuilder app) => app.Use((contexto, siguiente) =>
    {
        if (!contexto.User.HasClaim(claim => claim.Type == Sesiones.ClaimDebeCambiar)
            || Abiertas.Any(abierta => contexto.Request.Path.StartsWithSegments(abierta, StringComparison.Ordinal)))
        {
            return siguiente(contexto);
        }

        if (contexto.Request.EsDelApi())
        {
            contexto.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        contexto.Response.Redirect(Pagina);
        return Task.CompletedTask;
    });
}
