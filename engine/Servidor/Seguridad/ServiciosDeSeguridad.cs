using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Builder;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Disenador.Acceso;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>Everything that decides who gets in, in one place.</summary>
internal static class ServiciosDeSeguridad
{
    /// <summary>Name of the limit on attempts to sign in.</summary>
    public const string LimiteDeEntrada = "entrada";

    /// <summary>Name of the limit on readings of private calendars.</summary>
    public const string LimiteDeCalendario = "calendario";

    /// <summary>Readings of calendars a minute and address: programs ask a few times a day, guessers more often.</summary>
    private const int CalendariosPorMinuto = 30;

    /// <summary>Attempts a minute and address, unless the configuration says otherwise.</summary>
    private const int EntradasPorMinuto = 30;

    public static void AddSeguridad(this IServiceCollection servicios, OpcionesDelServidor opciones, IConfiguration configuracion)
    {
        servicios.AddSingleton<CuentasDemo>();
        servicios.AddSingleton<AdministracionDeCuentas>();
        servicios.AddSingleton<CambioDeContrasena>();
        servicios.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie => Sesiones.Configurar(cookie, DetrasDeProxy.Cookies(configuracion)))
            .AddScheme<AuthenticationSchemeOptions, EsquemaDePase>(EsquemaDePase.Nombre, configureOptions: null);
        servicios.AddSingleton<Pases>();
        servicios.AddAuthorization(Politicas.Definir);
        servicios.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "formulario";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = DetrasDeProxy.Cookies(configuracion);
            antiforgery.FormFieldName = "_formulario";
        });
        servicios.Configure<FormOptions>(formularios =>
        {
            formularios.MultipartBodyLengthLimit = LimiteDeCarga.MaximoDePeticion;
            formularios.ValueLengthLimit = 64 * 1024;
        });
        servicios.Configure<ForwardedHeadersOptions>(cabeceras => DetrasDeProxy.Configurar(cabeceras, configuracion));
        var porMinuto = configuracion.GetValue("Seguridad:EntradasPorMinuto", EntradasPorMinuto);
        servicios.AddRateLimiter(limites =>
        {
            limites.OnRejected = (rechazo, _) =>
                new ValueTask(Avisos.EscribirAsync(rechazo.HttpContext, StatusCodes.Status429TooManyRequests));
            limites.AddPolicy(LimiteDeCalendario, contexto => PorDireccion(contexto, CalendariosPorMinuto));
            limites.AddPolicy(LimiteDeEntrada, contexto => HttpMethods.IsPost(contexto.Request.Method)
                ? PorDireccion(contexto, porMinuto)
                : RateLimitPartition.GetNoLimiter(""));
        });
    }

    private static RateLimitPartition<string> PorDireccion(HttpContext contexto, int porMinuto) => RateLimitPartition.GetFixedWindowLimiter(
        contexto.Connection.RemoteIpAddress?.ToString() ?? "",
        _ => new FixedWindowRateLimiterOptions { PermitLimit = porMinuto, Window = TimeSpan.FromMinutes(1) });
}
