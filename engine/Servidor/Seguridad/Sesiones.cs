using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Disenador.Api;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>The session cookie: what it carries and when it stops counting.</summary>
internal static class Sesiones
{
    public const string ClaimSello = "sello";
    public const string ClaimDependencia = "dependencia";
    public const string ClaimPuesto = "puesto";

    /// <summary>Present in a session opened with a password for one use.</summary>
    public const string ClaimDebeCambiar = "debe-cambiar";

    public static void Configurar(CookieAuthenticationOptions opciones)
    {
        opciones.Cookie.Name = "sesion";
        opciones.Cookie.HttpOnly = true;
        opciones.Cookie.SameSite = SameSiteMode.Lax;
        opciones.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        opciones.ExpireTimeSpan = TimeSpan.FromHours(10);
        opciones.SlidingExpiration = true;
        opciones.LoginPath = "/entrar";
        opciones.ReturnUrlParameter = "ir";
        // Left alone, the handler takes the procedure's clock from the services and a simulated month ends all sessions.
        opciones.TimeProvider = TimeProvider.System;
        opciones.Events.OnValidatePrincipal = ValidarSello;
        var aLaEntrada = opciones.Events.OnRedirectToLogin;
        opciones.Events.OnRedirectToLogin = contexto =>
            contexto.Request.EsDelApi() ? Responder(contexto, StatusCodes.Status401Unauthorized) : aLaEntrada(contexto);
        opciones.Events.OnRedirectToAccessDenied = contexto => contexto.Request.EsDelApi()
            ? Responder(contexto, StatusCodes.Status403Forbidden)
            : Avisos.EscribirAsync(contexto.HttpContext, StatusCodes.Status403Forbidden);
    }

    public static Task AbrirAsync(HttpContext contexto, Cuenta cuenta)
    {
        var claims = new List<Claim>
        {
            new(ClaimTypes.Name, cuenta.Usuario),
            new(ClaimPuesto, cuenta.Puesto),
            new(ClaimSello, cuenta.Sello),
        };
        claims.AddRange(cuenta.Roles.Select(rol => new Claim(ClaimTypes.Role, rol)));
        if (cuenta.Dependencia is { } dependencia)
        {
            claims.Add(new Claim(ClaimDependencia, dependencia));
        }

        if (cuenta.DebeCambiar)
        {
            claims.Add(new Claim(ClaimDebeCambiar, "si"));
        }

        var identidad = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        return contexto.SignInAsync(new ClaimsPrincipal(identidad));
    }

    /// <summary>A program gets the status, not a page.</summary>
    private static Task Responder(RedirectContext<CookieAuthenticationOptions> contexto, int estado)
    {
        contexto.Response.StatusCode = estado;
        return Task.CompletedTask;
    }

    /// <summary>Asked on each request: a session opened before the account's seal changed is over.</summary>
    private static async Task ValidarSello(CookieValidatePrincipalContext contexto)
    {
        var cuentas = contexto.HttpContext.RequestServices.GetRequiredService<Cuentas>();
        var cuenta = cuentas.Buscar(contexto.Principal?.Identity?.Name ?? "");
        if (cuenta is null || !cuenta.Activa || cuenta.Sello != contexto.Principal?.FindFirstValue(ClaimSello))
        {
            contexto.RejectPrincipal();
            await contexto.HttpContext.SignOutAsync();
        }
    }
}
