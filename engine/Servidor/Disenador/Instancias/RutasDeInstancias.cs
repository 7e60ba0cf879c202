using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>Reading instances.</summary>
internal static class RutasDeInstancias
{
    public static void MapInstancias(this RouteGroupBuilder grupo)
    {
        grupo.MapPost("/workflow-instances", async (HttpRequest peticion, ITransactor transactor) =>
            Listar(await JsonDelApi.LeerAsync(peticion) ?? [], transactor));
        grupo.MapGet("/workflow-instances", (HttpRequest peticion, ITransactor transactor) =>
            Listar(ConsultaDeInstancias.Cuerpo(peticion.Query), transactor));
        grupo.MapGet("/workflow-instances/{id}", Una);
        grupo.MapGet("/workflow-instances/{id}/execution-state", Estado);
        grupo.MapGet("/workflow-instances/{id}/variables", Variables);
    }

    private static IResult Listar(JsonObject cuerpo, ITransactor transactor)
    {
        if (ConsultaDeInstancias.Leer(cuerpo) is not { } consulta)
        {
            return JsonDelApi.Rechazo("El filtro de fechas nombra una columna, una comparación o una fecha que no existe.");
        }

        var (instancias, total) = transactor.Read(tx => tx.Get<IInstanceQueries>().PageInstances(consulta));
        return JsonDelApi.Responder(new PaginaDelApi<ResumenDeInstancia>([.. instancias.Select(ResumenDeInstancia.De)], total, []));
    }

    private static IResult Una(string id, ITransactor transactor, WorkflowHost flujos) =>
        transactor.Read(tx => ModeloDeInstancia.De(tx, flujos, id)) is { } json ? JsonDelApi.Responder(json) : Results.NotFound();

    private static IResult Estado(string id, ITransactor transactor) =>
        transactor.Read(tx => tx.Workflows.FindInstance(id)) is { } instancia
            ? JsonDelApi.Responder(new { Status = instancia.Status.ToString(), SubStatus = instancia.SubStatus.ToString(), instancia.UpdatedAt })
            : Results.NotFound();

    private static IResult Variables(string id, ITransactor transactor, WorkflowHost flujos) =>
        transactor.Read(tx => tx.Workflows.FindInstance(id) is null ? null : flujos.Variables(tx, id)) is { } variables
            ? EnJson(variables)
            : Results.NotFound();

    /// <summary>The variables of an instance as a list.</summary>
    public static IResult EnJson(IReadOnlyList<InstanceVariable> variables) => JsonDelApi.Lista<JsonObject>(
        [.. variables.Select(variable => new JsonObject
        {
            ["id"] = variable.Id,
            ["name"] = variable.Name,
            ["value"] = JsonNode.Parse(PlainJson.Write(variable.Value)),
        })]);
}
