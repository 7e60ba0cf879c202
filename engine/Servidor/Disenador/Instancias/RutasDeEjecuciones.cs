using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>Executions of activities.</summary>
internal static class RutasDeEjecuciones
{
    public static void MapEjecuciones(this RouteGroupBuilder grupo)
    {
        grupo.MapPost("/activity-executions/report", ReporteAsync);
        grupo.MapGet("/activity-executions/list", (string workflowInstanceId, string? activityNodeId, ITransactor transactor) =>
            Lista(workflowInstanceId, activityNodeId, transactor, ejecucion => ejecucion.Registro()));
        grupo.MapGet("/activity-execution-summaries/list", (string workflowInstanceId, string? activityNodeId, ITransactor transactor) =>
            Lista(workflowInstanceId, activityNodeId, transactor, ejecucion => ejecucion.Resumen()));
        grupo.MapGet("/activity-executions/count", (string workflowInstanceId, string? activityNodeId, ITransactor transactor) =>
            JsonDelApi.Responder(new { Count = transactor.Read(tx => Buscar(tx, workflowInstanceId, activityNodeId).Count) }));
        grupo.MapGet("/activity-executions/by-id", (string id, ITransactor transactor) => Una(id, transactor));
        grupo.MapGet("/activity-executions/{id}", Una);
        grupo.MapGet("/activity-executions/{id}/call-stack", Pila);
    }

    private static async Task<IResult> ReporteAsync(HttpRequest peticion, ITransactor transactor)
    {
        var cuerpo = await JsonDelApi.LeerAsync(peticion);
        return cuerpo?.Text("workflowInstanceId") is { } instancia
            ? JsonDelApi.Responder(new { Stats = transactor.Read(tx => CuentaDeEjecuciones.Leer(tx, instancia, cuerpo.Textos("activityNodeIds"))) })
            : JsonDelApi.Rechazo("Falta la instancia.");
    }

    private static IResult Lista(string instancia, string? lugar, ITransactor transactor, Func<EjecucionDeActividad, JsonObject> forma) =>
        JsonDelApi.Lista<JsonObject>([.. transactor.Read(tx => Buscar(tx, instancia, lugar)).Select(forma)]);

    private static List<EjecucionDeActividad> Buscar(ITransaction tx, string instancia, string? lugar) => EjecucionDeActividad.Leer(
        tx, instancia, tx.Get<IInstanceQueries>().ListJournal(new JournalQuery(instancia) { NodeIds = lugar is null ? null : [lugar] }));

    private static IResult Una(string id, ITransactor transactor) =>
        transactor.Read(tx => Buscar(tx, id)) is { } ejecucion ? JsonDelApi.Responder(ejecucion.Registro()) : Results.NotFound();

    /// <summary>The chain of executions that led to this one, outermost first.</summary>
    private static IResult Pila(string id, ITransactor transactor, int skip = 0, int take = 100)
    {
        var pila = transactor.Read(tx =>
        {
            var cadena = new List<JsonObject>();
            for (var actual = Buscar(tx, id); actual is not null;)
            {
                var registro = actual.Registro();
                cadena.Insert(0, registro);
                actual = registro.Text("schedulingActivityExecutionId") is { } madre ? Buscar(tx, madre) : null;
            }

            return cadena;
        });
        return JsonDelApi.Responder(new { ActivityExecutionId = id, Items = pila.Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, 1_000)), TotalCount = pila.Count });
    }

    /// <summary>An execution's id begins with that of its instance.</summary>
    private static EjecucionDeActividad? Buscar(ITransaction tx, string id)
    {
        var punto = id.LastIndexOf('.');
        if (punto <= 0)
        {
            return null;
        }

        var instancia = id[..punto];
        return EjecucionDeActividad.Leer(tx, instancia, tx.Get<IInstanceQueries>().ListExecution(instancia, id)) is [var una] ? una : null;
    }
}
