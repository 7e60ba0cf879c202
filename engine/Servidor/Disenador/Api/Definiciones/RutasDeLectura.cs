using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Reading definitions.</summary>
internal static class RutasDeLectura
{
    public static void MapLecturaDeDefiniciones(this RouteGroupBuilder grupo)
    {
        grupo.MapGet("/workflow-definitions", Listar);
        grupo.MapGet("/workflow-definitions/by-definition-id/{definitionId}", PorDefinicion);
        grupo.MapGet("/workflow-definitions/{definitionId}", PorDefinicion);
        grupo.MapGet("/workflow-definitions/by-id/{id}", PorVersion);
    }

    private static IResult Listar([AsParameters] ConsultaDeDefiniciones consulta, ITransactor transactor, HttpContext contexto)
    {
        var puedeEditar = contexto.PuedeEditar();
        var (versiones, total) = transactor.Read(tx => consulta.En(tx.Workflows));
        return JsonDelApi.Responder(new PaginaDelApi<ResumenDeDefinicion>(
            [.. versiones.Select(version => ResumenDeDefinicion.De(version, puedeEditar))], total, Enlaces.DeLista(puedeEditar)));
    }

    private static IResult PorDefinicion(string definitionId, string? versionOptions, ITransactor transactor, ModeloDeDefinicion modelo, HttpContext contexto) =>
        Una(transactor, modelo, contexto, almacen => OpcionDeVersion.Buscar(almacen, definitionId, versionOptions));

    private static IResult PorVersion(string id, ITransactor transactor, ModeloDeDefinicion modelo, HttpContext contexto) =>
        Una(transactor, modelo, contexto, almacen => almacen.FindDefinitionVersion(id));

    private static IResult Una(
        ITransactor transactor, ModeloDeDefinicion modelo, HttpContext contexto, Func<IWorkflowStore, DefinitionRecord?> buscar) =>
        transactor.Read<JsonObject?>(tx => buscar(tx.Workflows) is { } version ? modelo.De(tx, version, contexto.PuedeEditar()) : null) is { } json
            ? JsonDelApi.Responder(json)
            : Results.NotFound();
}
