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
        grupo.MapGet("/workflow-definitions/many-by-id", Varias);
        grupo.MapGet("/workflow-definitions/{definitionId}/versions", Versiones);
        grupo.MapGet("/workflow-definitions/query/count", Contar);
        grupo.MapGet("/workflow-definitions/validation/is-name-unique", EsUnico);
        grupo.MapGet("/workflow-definitions/{definitionId}/consumers", Consumidores);
    }

    private static IResult Listar([AsParameters] ConsultaDeDefiniciones consulta, ITransactor transactor, HttpContext contexto)
    {
        var puedeEditar = contexto.PuedeEditar();
        var pagina = transactor.Read(tx => tx.Get<IDefinitionIndex>().Query(consulta.Traducir()));
        return JsonDelApi.Responder(new PaginaDelApi<ResumenDeDefinicion>(
            [.. pagina.Items.Select(version => ResumenDeDefinicion.De(version, puedeEditar))], pagina.Total, Enlaces.DeLista(puedeEditar)));
    }

    private static IResult PorDefinicion(string definitionId, string? versionOptions, ITransactor transactor, ModeloDeDefinicion modelo, HttpContext contexto) =>
        Una(transactor, modelo, contexto, tx => OpcionDeVersion.Buscar(tx, definitionId, versionOptions));

    private static IResult PorVersion(string id, ITransactor transactor, ModeloDeDefinicion modelo, HttpContext contexto) =>
        Una(transactor, modelo, contexto, tx => tx.Workflows.FindDefinitionVersion(id));

    private static IResult Una(
        ITransactor transactor, ModeloDeDefinicion modelo, HttpContext contexto, Func<ITransaction, DefinitionRecord?> buscar) =>
        transactor.Read(tx =>
        {
            if (buscar(tx) is not { } version)
            {
                return Results.NotFound();
            }

            EtiquetaDeDefinicion.Poner(contexto, version);
            return JsonDelApi.Responder(modelo.De(tx, version, contexto.PuedeEditar()));
        });

    private static IResult Varias(string[]? ids, ITransactor transactor, ModeloDeDefinicion modelo, HttpContext contexto) =>
        JsonDelApi.Lista(transactor.Read<IReadOnlyList<JsonObject>>(tx =>
            [.. (ids ?? []).Distinct().Select(tx.Workflows.FindDefinitionVersion).OfType<DefinitionRecord>().Select(version => modelo.De(tx, version, contexto.PuedeEditar()))]));

    private static IResult Versiones(string definitionId, ITransactor transactor, HttpContext contexto)
    {
        var versiones = transactor.Read(tx => tx.Get<IDefinitionIndex>().Query(new DefinitionQuery
        {
            DefinitionIds = [definitionId], Order = DefinitionOrder.Version, Descending = true,
        }));
        return JsonDelApi.Lista<ResumenDeDefinicion>([.. versiones.Items.Select(version => ResumenDeDefinicion.De(version, contexto.PuedeEditar()))]);
    }

    private static IResult Contar(ITransactor transactor) => JsonDelApi.Responder(new
    {
        Count = transactor.Read(tx => tx.Get<IDefinitionIndex>().Query(new DefinitionQuery { Versions = VersionSelection.Latest, Take = 1 })).Total,
    });

    private static IResult EsUnico(string name, string? definitionId, ITransactor transactor) =>
        JsonDelApi.Responder(new { IsUnique = !transactor.Read(tx => tx.Get<IDefinitionIndex>().IsNameTaken(name.Trim(), definitionId)) });

    private static IResult Consumidores(string definitionId, ITransactor transactor, WorkflowHost motor) =>
        transactor.Read(tx => tx.Workflows.FindLatest(definitionId) is null ? null : motor.Consumers(tx, definitionId)) is { } consumidores
            ? JsonDelApi.Responder(new { ConsumingWorkflowDefinitionIds = consumidores })
            : Results.NotFound();
}
