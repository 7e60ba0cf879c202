using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Estado;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Anfitrion;

/// <summary><c>GET /salud</c>: whether the server answers and its database reads, for whoever watches over it; <c>/salud/detalle</c>: all that the page "Estado" shows.</summary>
internal static class RutasDeSalud
{
    public static void MapSalud(this IEndpointRouteBuilder rutas)
    {
        rutas.MapGet("/salud", Responder).AllowAnonymous();
        rutas.MapGet("/salud/detalle", Detallar).RequireAuthorization(Politicas.Administracion);
    }

    private static JsonHttpResult<EstadoDelSistema> Detallar([FromServices] RevisionDelSistema revision) => TypedResults.Json(revision.Revisar());

    private static JsonHttpResult<Salud> Responder(ITransactor transactor, RelojDelSistema reloj)
    {
        transactor.Read(tx => tx.Get<IAlmacen>().Ajustes.Leer(RelojDelSistema.Ajuste));
        return TypedResults.Json(new Salud("ok", reloj.GetUtcNow(), reloj.EsSimulado));
    }

    /// <summary>The answer, as JSON.</summary>
    private sealed record Salud(string Estado, DateTimeOffset Momento, bool RelojSimulado);
}
