using SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;
using SeguimientoDesempeno.Servidor.Disenador.Api.Descriptores;
using SeguimientoDesempeno.Servidor.Disenador.Api.Guiones;
using SeguimientoDesempeno.Servidor.Disenador.Ejecucion;
using SeguimientoDesempeno.Servidor.Disenador.Instancias;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Disenador.Api;

/// <summary>
/// The API that the designer calls, <c>/elsa/api</c>: whoever may read workflows may call it, and what changes them asks
/// for more on the endpoint itself.
/// </summary>
internal static class RutasDelApi
{
    public const string Prefijo = "/elsa/api";

    public static void AddApiDelDisenador(this IServiceCollection servicios)
    {
        servicios.AddDescripcionDelApi();
        servicios.AddEnlacesFirmados();
        servicios.AddSingleton<ModeloDeDefinicion>();
        servicios.AddSingleton<Guardado>();
        servicios.AddSingleton<CatalogoDeActividades>();
        servicios.AddSingleton<CambioDeInstancias>();
        servicios.AddSingleton<EsperasDeInstancia>();
    }

    public static void MapApiDelDisenador(this IEndpointRouteBuilder rutas)
    {
        rutas.MapDescripcionDelApi();
        var grupo = rutas.MapGrupoDelApi();
        grupo.MapDescriptoresDeActividades();
        grupo.MapDescriptores();
        grupo.MapLecturaDeDefiniciones();
        grupo.MapSubgrafos();
        grupo.MapGuardadoDeDefiniciones();
        grupo.MapVersionesDeDefiniciones();
        grupo.MapDefinicionesEnLote();
        grupo.MapExportacionDeDefiniciones();
        grupo.MapImportacionDeDefiniciones();
        grupo.MapRevisionDeDefiniciones();
        grupo.MapGuiones();
        grupo.MapInstancias();
        grupo.MapCambioDeInstancias();
        grupo.MapExportacionDeInstancias();
        grupo.MapBitacora();
        grupo.MapEjecuciones();
        grupo.MapEjecucion();
        grupo.MapReanudacion();
        grupo.MapPruebaDeActividades();
        rutas.MapEnlacesFirmados();
    }

    /// <summary>Where everything under the API is mapped.</summary>
    public static RouteGroupBuilder MapGrupoDelApi(this IEndpointRouteBuilder rutas) =>
        rutas.MapGroup(Prefijo).RequireAuthorization(Politicas.LeerFlujos);

    /// <summary>Whether a program asks, who wants a status and JSON, not a page.</summary>
    public static bool EsDelApi(this HttpRequest peticion) => peticion.Path.StartsWithSegments("/elsa", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether whoever asks may change workflows; the designer shows its buttons by it.</summary>
    public static bool PuedeEditar(this HttpContext contexto) => contexto.User.IsInRole("DUENO");
}
