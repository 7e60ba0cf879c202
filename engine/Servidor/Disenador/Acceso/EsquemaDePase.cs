using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Disenador.Acceso;

/// <summary>
/// How Studio proves whose it is: a pass in the Authorization header or, where a browser cannot set one (a WebSocket of the hub),
/// in the address. Cookies do not count under <c>/elsa</c>: no other site can make a browser call the API.
/// </summary>
internal sealed class EsquemaDePase(
    IOptionsMonitor<AuthenticationSchemeOptions> opciones, ILoggerFactory bitacora, UrlEncoder codificador, Pases pases, Cuentas cuentas, Personas personas)
    : AuthenticationHandler<AuthenticationSchemeOptions>(opciones, bitacora, codificador)
{
    public const string Nombre = "Pase";
    private const string Portador = "Bearer ";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Autenticar());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }

    private AuthenticateResult Autenticar()
    {
        if (Texto() is not { } texto)
        {
            return AuthenticateResult.NoResult();
        }

        return pases.Leer(texto) is { } pase && cuentas.DeLaSesion(pase.Usuario, pase.Sello, pase.Sesion) is { } cuenta
            ? AuthenticateResult.Success(new AuthenticationTicket(Sesiones.Persona(cuenta, personas, pase.Sesion, Nombre), Nombre))
            : AuthenticateResult.Fail("El pase no es válido o ya venció.");
    }

    private string? Texto()
    {
        var cabecera = Request.Headers.Authorization.ToString();
        if (cabecera.StartsWith(Portador, StringComparison.OrdinalIgnoreCase))
        {
            return cabecera[Portador.Length..].Trim();
        }

        return Request.Path.Value!.Contains("/hubs/", StringComparison.OrdinalIgnoreCase) && Request.Query["access_token"] is [{ Length: > 0 } enLaDireccion]
            ? enLaDireccion
            : null;
    }
}
