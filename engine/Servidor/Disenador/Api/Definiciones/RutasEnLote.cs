using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>The same action on several definitions at once.</summary>
internal static class RutasEnLote
{
    public static void MapDefinicionesEnLote(this RouteGroupBuilder grupo)
    {
        var lote = grupo.MapGroup("/bulk-actions").RequireAuthorization(Politicas.EditarFlujos);
        lote.MapPost("/delete/workflow-definitions/by-definition-id", (HttpRequest peticion, ITransactor transactor, WorkflowHost motor) =>
            BorrarAsync(peticion, "definitionIds", transactor, motor.DeleteDefinition));
        lote.MapPost("/delete/workflow-definitions/by-id", (HttpRequest peticion, ITransactor transactor, WorkflowHost motor) =>
            BorrarAsync(peticion, "ids", transactor, motor.DeleteVersion));
        lote.MapPost("/publish/workflow-definitions/by-definition-ids", PublicarAsync);
        lote.MapPost("/retract/workflow-definitions/by-definition-ids", RetirarAsync);
        grupo.MapPost("/actions/workflow-definitions/refresh", ReindexarAsync).RequireAuthorization(Politicas.EditarFlujos);
        grupo.MapPost("/actions/workflow-definitions/reload", () => Results.Ok()).RequireAuthorization(Politicas.EditarFlujos);
    }

    private static async Task<IResult> BorrarAsync(
        HttpRequest peticion, string campo, ITransactor transactor, Func<ITransaction, string, DeleteOutcome> borrar)
    {
        var ids = (await JsonDelApi.LeerAsync(peticion)).Textos(campo);
        var resultados = await transactor.RunAsync(tx => ids.Distinct().Select(id => (id, hecho: borrar(tx, id))).ToList());
        if (resultados.Where(uno => uno.hecho == DeleteOutcome.HasInstances).Select(uno => uno.id).ToList() is { Count: > 0 } enUso)
        {
            JsonDelApi.Avisar(peticion.HttpContext, $"{RutasDeVersiones.EnUso} Quedan: {string.Join(", ", enUso)}.");
        }

        return JsonDelApi.Responder(new { Deleted = resultados.Count(uno => uno.hecho == DeleteOutcome.Deleted) });
    }

    private static async Task<IResult> PublicarAsync(HttpRequest peticion, ITransactor transactor, PublicacionDeFlujos publicacion)
    {
        var ids = (await JsonDelApi.LeerAsync(peticion)).Textos("definitionIds");
        var quien = peticion.HttpContext.User.Identity!.Name!;
        var lote = await transactor.RunAsync(tx =>
        {
            var hecho = new PublicacionEnLote();
            foreach (var id in ids.Distinct())
            {
                hecho.Publicar(tx, id, publicacion, quien);
            }

            return hecho;
        });

        // The designer tells what was published, and keeps silent about the rest.
        if (lote.Failed.Count > 0)
        {
            JsonDelApi.Avisar(peticion.HttpContext, $"No se publicaron {string.Join(", ", lote.Failed)}. {string.Join(' ', lote.Warnings)}");
        }

        return JsonDelApi.Responder(lote);
    }

    private static async Task<IResult> RetirarAsync(HttpRequest peticion, ITransactor transactor, PublicacionDeFlujos publicacion)
    {
        var ids = (await JsonDelApi.LeerAsync(peticion)).Textos("definitionIds").Distinct().ToList();
        var quien = peticion.HttpContext.User.Identity!.Name!;
        return JsonDelApi.Responder(await transactor.RunAsync(tx =>
        {
            var existentes = ids.Where(id => tx.Workflows.FindLatest(id) is not null).ToList();
            var retirados = existentes.Where(id => publicacion.Retirar(tx, id, quien) is not null).ToList();
            var sinPublicar = existentes.Except(retirados).ToList();
            return new { Retracted = retirados, AlreadyRetracted = sinPublicar, NotFound = ids.Except(existentes), Skipped = Array.Empty<string>(), NotPublished = sinPublicar };
        }));
    }

    /// <summary>Saving and publishing index by themselves; asked for, the triggers of what is published are indexed anew.</summary>
    private static async Task<IResult> ReindexarAsync(HttpRequest peticion, ITransactor transactor, WorkflowHost motor)
    {
        var ids = (await JsonDelApi.LeerAsync(peticion)).Textos("definitionIds");
        return JsonDelApi.Responder(await transactor.RunAsync(tx =>
        {
            var publicadas = ids.Distinct().Select(tx.Workflows.FindPublished).OfType<DefinitionRecord>().ToList();
            publicadas.ForEach(version => motor.PublishDefinition(tx, version.Id));
            var hechas = publicadas.ConvertAll(version => version.DefinitionId);
            return new { Refreshed = hechas, NotFound = ids.Except(hechas) };
        }));
    }
}
