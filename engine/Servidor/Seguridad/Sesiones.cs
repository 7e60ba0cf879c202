using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Disenador.Acceso;
using SeguimientoDesempeno.Servidor.Disenador.Api;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>The session cookie: what it carries and when it stops counting.</summary>
internal static class Sesiones
{
    public const string ClaimSello = "sello";
    public const string ClaimDependencia = "dependencia";
    public const string ClaimPuesto = "puesto";
    public const string ClaimSesion = "sesion";

    /// <summary>One per role held: role, dependency and whose place, a line each.</summary>
    public const string ClaimCargo = "cargo";

    /// <summary>Present in a session opened with a password for one use.</summary>
    public const string ClaimDebeCambiar = "debe-cambiar";

    private static readonly TimeSpan Duracion = TimeSpan.FromHours(10);

    public static void Configurar(CookieAuthenticationOptions opciones, CookieSecurePolicy seguridad)
    {
        opciones.Cookie.Name = "sesion";
        opciones.Cookie.HttpOnly = true;
        opciones.Cookie.SameSite = SameSiteMode.Lax;
        opciones.Cookie.SecurePolicy = seguridad;
        opciones.ExpireTimeSpan = Duracion;
        opciones.SlidingExpiration = true;
        opciones.LoginPath = "/entrar";
        opciones.ReturnUrlParameter = "ir";
        // Left alone, the handler takes the procedure's clock from the services and a simulated month ends all sessions.
        opciones.TimeProvider = TimeProvider.System;
        opciones.ForwardDefaultSelector = contexto => contexto.Request.EsDelApi() ? EsquemaDePase.Nombre : null;
        opciones.Events.OnValidatePrincipal = ValidarSesion;
        opciones.Events.OnRedirectToAccessDenied = contexto =>
            Avisos.EscribirAsync(contexto.HttpContext, StatusCodes.Status403Forbidden);
    }

    /// <summary>Signs the browser in as an account.</summary>
    public static Task AbrirAsync(HttpContext contexto, Cuenta cuenta) => contexto.SignInAsync(Persona(
        cuenta, contexto.RequestServices.GetRequiredService<Personas>(), Guid.NewGuid().ToString("N"), CookieAuthenticationDefaults.AuthenticationScheme));

    /// <summary>A role as a session carries it.</summary>
    public static Cargo LeerCargo(string claim)
    {
        var partes = claim.Split('\n');
        return new Cargo(partes[0], partes[1].Length > 0 ? partes[1] : null, partes[2].Length > 0 ? partes[2] : null);
    }

    /// <summary>Ends this session: neither its cookie nor a pass that comes from it counts any more.</summary>
    public static async Task CerrarAsync(HttpContext contexto)
    {
        if (contexto.User.FindFirstValue(ClaimSesion) is { } sesion)
        {
            await contexto.RequestServices.GetRequiredService<Cuentas>().CerrarSesionAsync(sesion, Duracion);
        }

        await contexto.SignOutAsync();
    }

    /// <summary>Whoever holds an account, with the roles of today, by the session in which they came.</summary>
    public static ClaimsPrincipal Persona(Cuenta cuenta, Personas personas, string sesion, string esquema)
    {
        var persona = personas.De(cuenta);
        var claims = new List<Claim>
        {
            new(ClaimTypes.Name, cuenta.Usuario),
            new(ClaimPuesto, cuenta.Puesto),
            new(ClaimSello, cuenta.Sello),
            new(ClaimSesion, sesion),
        };
        claims.AddRange(persona.Roles.Select(rol => new Claim(ClaimTypes.Role, rol)));
        claims.AddRange(persona.Cargos.Select(cargo => new Claim(ClaimCargo, $"{cargo.Rol}\n{cargo.Dependencia}\n{cargo.EnSuplenciaDe}")));
        if (persona.Cargos.FirstOrDefault(cargo => cargo.Dependencia is not null) is { } primero)
        {
            claims.Add(new Claim(ClaimDependencia, primero.Dependencia!));
        }

        if (cuenta.DebeCambiar)
        {
            claims.Add(new Claim(ClaimDebeCambiar, "si"));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, esquema));
    }

    /// <summary>
    /// Asked on each request: a session that was closed, or opened before the account's seal changed, is over; the roles are
    /// those of today, whatever the organisation was when it was opened.
    /// </summary>
    private static async Task ValidarSesion(CookieValidatePrincipalContext contexto)
    {
        var servicios = contexto.HttpContext.RequestServices;
        if (contexto.Principal is not { Identity.Name: { } usuario } persona
            || persona.FindFirstValue(ClaimSello) is not { } sello
            || persona.FindFirstValue(ClaimSesion) is not { } sesion
            || servicios.GetRequiredService<Cuentas>().DeLaSesion(usuario, sello, sesion) is not { } cuenta)
        {
            contexto.RejectPrincipal();
            await contexto.HttpContext.SignOutAsync();
            return;
        }

        contexto.ReplacePrincipal(
            Persona(cuenta, servicios.GetRequiredService<Personas>(), sesion, CookieAuthenticationDefaults.AuthenticationScheme));
    }
}
