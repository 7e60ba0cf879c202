using SeguimientoDesempeno.Servidor.Bandeja;
using SeguimientoDesempeno.Servidor.Bandeja.Entrar;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Servidor.Disenador.Http;
using SeguimientoDesempeno.Servidor.Disenador.Observacion;
using SeguimientoDesempeno.Servidor.Disenador.Studio;
using SeguimientoDesempeno.Servidor.Organizacion;
using SeguimientoDesempeno.Servidor.Portal;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Servidor.Simulacion;

namespace SeguimientoDesempeno.Servidor.Anfitrion;

/// <summary>Puts the web server together: services, then the order in which a request passes through them.</summary>
internal static class ServidorWeb
{
    /// <summary>Builds the server, not started.</summary>
    /// <param name="opciones">What was asked for on the command line.</param>
    /// <param name="configuracion">Settings that win over those of the environment.</param>
    public static WebApplication Construir(OpcionesDelServidor opciones, IReadOnlyDictionary<string, string?>? configuracion = null)
    {
        var constructor = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = opciones.Datos.Ruta,
            // Settings are read once: a watcher on the data folder would only wake for our own writing.
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
            EnvironmentName = Environments.Production,
        });
        constructor.Configuration.AddInMemoryCollection(configuracion ?? new Dictionary<string, string?>());
        constructor.WebHost.UseUrls(opciones.Urls);
        constructor.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LimiteDeCarga.MaximoDePeticion;
        });
        constructor.Logging.ClearProviders().ConRegistroEnConsola(constructor.Configuration);

        constructor.Services.AddSingleton(opciones);
        constructor.Services.AddSeguimiento(opciones.Datos, opciones.Producto, constructor.Configuration);
        constructor.Services.AddSeguridad(opciones, constructor.Configuration);
        constructor.Services.AddBandeja();
        constructor.Services.AddApiDelDisenador();
        constructor.Services.AddFlujosPorHttp(constructor.Configuration);
        constructor.Services.AddStudio();
        constructor.Services.AddObservacion();
        if (opciones.Demostracion) constructor.Services.AddSimulacion();
        constructor.Services.AddOrganizacionVigilada();
        constructor.Services.AddHostedService<LatidoEnSegundoPlano>();
        constructor.Services.AddHostedService<IndiceDelPortal>();

        var app = constructor.Build();
        Encaminar(app);
        return app;
    }

    private static void Encaminar(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseCabecerasDeSeguridad();
        app.UseExceptionHandler(falla => falla.Run(contexto => Avisos.EscribirAsync(contexto, StatusCodes.Status500InternalServerError)));
        app.UseStatusCodePages(pagina => pagina.HttpContext.Request.EsDelApi()
            ? Task.CompletedTask
            : Avisos.EscribirAsync(pagina.HttpContext, pagina.HttpContext.Response.StatusCode));
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseCambioObligado();
        app.UseLimiteDeCarga();
        app.UseAuthorization();
        app.UseAntiforgery();

        app.MapRecursos();
        app.MapSalud();
        app.MapPortal();
        app.MapSesion();
        app.MapStudio();
        app.MapObservacion();
        app.MapBandeja();
        app.MapApiDelDisenador();
        app.MapFlujosPorHttp();
        app.MapFallback(() => TypedResults.NotFound()).AllowAnonymous();
    }
}
