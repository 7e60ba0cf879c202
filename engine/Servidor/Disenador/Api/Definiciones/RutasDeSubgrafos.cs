using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Parts of a definition, for going into a workflow used as an activity and back.</summary>
internal static class RutasDeSubgrafos
{
    public static void MapSubgrafos(this RouteGroupBuilder grupo)
    {
        grupo.MapGet("/workflow-definitions/subgraph/{id}", Parte);
        grupo.MapGet("/workflow-definitions/subgraph/segments/{id}", Camino);
    }

    private static IResult Parte(string id, string? parentNodeId, ITransactor transactor, WorkflowHost motor) =>
        transactor.Read(tx => tx.Workflows.FindDefinitionVersion(id) is { } version ? motor.Subgraph(tx, version, parentNodeId) : null) is { } nodo
            ? JsonDelApi.Responder(nodo)
            : Results.NotFound();

    private static IResult Camino(string id, string? childNodeId, ITransactor transactor, WorkflowHost motor) =>
        transactor.Read(tx => tx.Workflows.FindDefinitionVersion(id) is { } version ? motor.Path(tx, version, childNodeId ?? "") : null) is { } camino
            ? JsonDelApi.Responder(camino)
            : Results.NotFound();
}
