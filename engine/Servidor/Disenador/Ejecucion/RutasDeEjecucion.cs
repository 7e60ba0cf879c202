using System.Globalization;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Ejecucion;

/// <summary>Starting instances. Studio reads the headers of an execution, not its body.</summary>
internal static class RutasDeEjecucion
{
    private const string NoPuedeIniciar = "x-elsa-workflow-cannot-start";
    private const string Instancia = "x-elsa-workflow-instance-id";
    private const string DeElsa = "x-elsa-response";
    private const int MaximoEnLote = 1_000;

    public static void MapEjecucion(this RouteGroupBuilder grupo)
    {
        var cambio = grupo.MapGroup("/workflow-definitions/{definitionId}").RequireAuthorization(Politicas.EditarFlujos);
        cambio.MapPost("/execute", EjecutarAsync);
        cambio.MapPost("/dispatch", EncolarUnaAsync);
        cambio.MapPost("/bulk-dispatch", EncolarVariasAsync);
    }

    private static async Task<IResult> EjecutarAsync(
        string definitionId, HttpContext contexto, ITransactor transactor, WorkflowHost flujos, Latido latido)
    {
        var cuerpo = await JsonDelApi.LeerAsync(contexto.Request) ?? [];
        var inicio = await transactor.RunAsync(tx =>
            PeticionDeInicio.Leer(tx, definitionId, cuerpo) is { } peticion ? flujos.Start(tx, peticion) : new StartResult(StartOutcome.NotFound, null));
        var cabeceras = contexto.Response.Headers;
        cabeceras[DeElsa] = "true";
        cabeceras[NoPuedeIniciar] = inicio.Outcome == StartOutcome.Refused ? "True" : "False";
        if (inicio.InstanceId is not { } id)
        {
            return inicio.Outcome == StartOutcome.Refused ? Results.Ok() : Results.NotFound();
        }

        cabeceras[Instancia] = id;
        await latido.DarAsync();
        var (estado, fallo) = transactor.Read(tx => (flujos.DescribeState(tx, id), tx.Workflows.FindInstance(id)?.SubStatus == WorkflowSubStatus.Faulted));
        return JsonDelApi.Responder(new { WorkflowState = estado }, fallo ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK);
    }

    private static async Task<IResult> EncolarUnaAsync(string definitionId, HttpRequest peticion, ITransactor transactor, WorkflowHost flujos, Latido latido)
    {
        var ids = await EncolarAsync(definitionId, peticion, 1, transactor, flujos, latido);
        return ids is null ? Results.NotFound() : JsonDelApi.Responder(new { WorkflowInstanceId = ids[0] });
    }

    private static async Task<IResult> EncolarVariasAsync(string definitionId, HttpRequest peticion, ITransactor transactor, WorkflowHost flujos, Latido latido)
    {
        var ids = await EncolarAsync(definitionId, peticion, null, transactor, flujos, latido);
        return ids is null ? Results.NotFound() : JsonDelApi.Responder(new { WorkflowInstanceIds = ids });
    }

    private static async Task<IReadOnlyList<string>?> EncolarAsync(
        string definicion, HttpRequest peticion, int? cuantas, ITransactor transactor, WorkflowHost flujos, Latido latido)
    {
        var cuerpo = await JsonDelApi.LeerAsync(peticion) ?? [];
        var veces = cuantas ?? Math.Clamp(int.TryParse(cuerpo.Text("count"), CultureInfo.InvariantCulture, out var pedidas) ? pedidas : 1, 1, MaximoEnLote);
        var ids = await transactor.RunAsync(tx => PeticionDeInicio.Leer(tx, definicion, cuerpo) is { } inicio
            ? Enumerable.Range(0, veces).Select(vez => flujos.Dispatch(tx, vez == 0 ? inicio : inicio with { InstanceId = null })).ToList()
            : null);
        if (ids is not null)
        {
            await latido.DarAsync();
        }

        return ids;
    }
}
