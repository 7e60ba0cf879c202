using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Ejecucion;

/// <summary>Resuming what waits for somebody outside: tasks of RunTask, and events. A person's task is completed in the inbox, by its form.</summary>
internal static class RutasDeReanudacion
{
    private const string TareaDeFuera = "Elsa.RunTask";

    public static void MapReanudacion(this RouteGroupBuilder grupo)
    {
        var cambio = grupo.MapGroup("/").RequireAuthorization(Politicas.EditarFlujos);
        cambio.MapPost("/tasks/{taskId}/complete", CompletarAsync);
        cambio.MapPost("/events/{eventName}/trigger", AvisarAsync);
    }

    private static async Task<IResult> CompletarAsync(string taskId, HttpRequest peticion, ITransactor transactor, WorkflowHost flujos, Latido latido)
    {
        var cuerpo = await JsonDelApi.LeerAsync(peticion);
        var resultado = PlainJson.FromNode(cuerpo?.Member("result"));
        var hecha = await transactor.RunAsync(tx =>
            tx.Workflows.FindBookmark(taskId) is { Name: TareaDeFuera } && flujos.Resume(tx, taskId, resultado).Ran);
        await latido.DarAsync();
        return hecha ? Results.Accepted() : Results.NotFound();
    }

    private static async Task<IResult> AvisarAsync(string eventName, HttpRequest peticion, ITransactor transactor, WorkflowHost flujos, Latido latido)
    {
        var cuerpo = await JsonDelApi.LeerAsync(peticion) ?? [];
        await transactor.RunAsync(tx =>
        {
            flujos.Publish(tx, eventName, PlainJson.FromNode(cuerpo.Member("input")), cuerpo.Text("correlationId"), cuerpo.Text("workflowInstanceId"));
            return true;
        });
        await latido.DarAsync();
        return Results.Ok();
    }
}
