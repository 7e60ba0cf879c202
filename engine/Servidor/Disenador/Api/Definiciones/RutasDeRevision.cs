using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>What publishing would mean, and moving instances to a newer version: ours, beyond what the designer itself calls.</summary>
internal static class RutasDeRevision
{
    public static void MapRevisionDeDefiniciones(this RouteGroupBuilder grupo)
    {
        grupo.MapGet("/workflow-definitions/{definitionId}/review", Revisar);
        grupo.MapPost("/workflow-instances/{id}/move", MoverAsync).RequireAuthorization(Politicas.EditarFlujos);
    }

    private static IResult Revisar(string definitionId, ITransactor transactor, PublicacionDeFlujos publicacion) =>
        transactor.Read(tx => tx.Workflows.FindLatest(definitionId) is { } version ? publicacion.Revisar(tx, version) : null) is { } revision
            ? JsonDelApi.Responder(new
            {
                revision.Version.DefinitionId,
                revision.Version.Id,
                revision.Version.Version,
                CanPublish = revision.SePuedePublicar,
                Problems = revision.Problemas.Select(problema => new { problema.Code, problema.Message, problema.ActivityId, PreventsPublishing = problema.Prevents }),
                RunningInstances = revision.EnCurso.Select(version => new { version.Id, Version = version.Numero, Count = version.Instancias }),
                ConsumingWorkflowDefinitionIds = revision.Consumidores,
            })
            : Results.NotFound();

    private static async Task<IResult> MoverAsync(string id, HttpContext contexto, ITransactor transactor, TrasladoDeInstancias traslado)
    {
        var version = (await JsonDelApi.LeerAsync(contexto.Request))?.Text("versionId");
        var problemas = await transactor.RunAsync(tx => tx.Workflows.FindInstance(id) is null ? null : traslado.Mover(tx, id, version, contexto.User.Identity!.Name!));
        return problemas switch
        {
            null => Results.NotFound(),
            { Count: 0 } => Results.NoContent(),
            _ => JsonDelApi.Rechazo(problemas.Select(Guardado.Decir)),
        };
    }
}
