using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Nodes;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>Cancelling, deleting and changing instances: each of it leaves an entry in the audit log.</summary>
internal static class RutasDeCambioDeInstancias
{
    /// <summary>So many at a time: a request must end.</summary>
    private const int Lote = 1_000;

    public static void MapCambioDeInstancias(this RouteGroupBuilder grupo)
    {
        var cambio = grupo.MapGroup("/").RequireAuthorization(Politicas.EditarFlujos);
        cambio.MapDelete("/workflow-instances/{id}", async (string id, ClaimsPrincipal persona, CambioDeInstancias cambios) =>
            await cambios.EliminarAsync(persona.Usuario(), [id]) == 1 ? Results.NoContent() : Results.NotFound());
        cambio.MapPost("/bulk-actions/delete/workflow-instances/by-id", async (HttpRequest peticion, ClaimsPrincipal persona, CambioDeInstancias cambios) =>
            JsonDelApi.Responder(new { Deleted = await cambios.EliminarAsync(persona.Usuario(), (await JsonDelApi.LeerAsync(peticion)).Textos("ids")) }));
        cambio.MapPost("/cancel/workflow-instances/{id}", CancelarAsync);
        cambio.MapPost("/bulk-actions/cancel/workflow-instances", CancelarVariasAsync);
        cambio.MapPost("/workflow-instances/{id}/variables", CambiarVariablesAsync);
        cambio.MapPost("/bulk-actions/import/workflow-instances", () => JsonDelApi.Conflicto(
            "Las instancias no se importan: su bitácora es el registro de lo que pasó y sólo la escribe el motor. Para mirar una exportada, abra su archivo; para volver a un estado anterior, restaure un respaldo."));
    }

    private static async Task<IResult> CancelarAsync(string id, ClaimsPrincipal persona, ITransactor transactor, CambioDeInstancias cambios)
    {
        if (transactor.Read(tx => tx.Workflows.FindInstance(id)) is null)
        {
            return Results.NotFound();
        }

        await cambios.CancelarAsync(persona.Usuario(), [id]);
        return Results.Ok();
    }

    private static async Task<IResult> CancelarVariasAsync(HttpRequest peticion, ClaimsPrincipal persona, ITransactor transactor, CambioDeInstancias cambios)
    {
        var cuerpo = await JsonDelApi.LeerAsync(peticion) ?? [];
        var ids = cuerpo.Textos("ids");
        if (ids.Count == 0)
        {
            ids = transactor.Read(tx => DeDefinicion(tx, cuerpo));
        }

        return JsonDelApi.Responder(new { Cancelled = await cambios.CancelarAsync(persona.Usuario(), ids) });
    }

    /// <summary>Those that run a version or, of a definition, the version that is named.</summary>
    private static IReadOnlyList<string> DeDefinicion(ITransaction tx, JsonObject cuerpo)
    {
        var version = cuerpo.Text("definitionVersionId");
        if (version is null && cuerpo.Text("definitionId") is { } definicion)
        {
            version = OpcionDeVersion.Buscar(tx, definicion, cuerpo.Text("versionOptions"))?.Id;
        }

        return version is null ? [] : tx.Get<IInstanceQueries>().ListInstanceIds(
            new InstanceQuery { DefinitionVersionId = version, Statuses = [WorkflowStatus.Running] }, Lote);
    }

    private static async Task<IResult> CambiarVariablesAsync(
        string id, HttpRequest peticion, ClaimsPrincipal persona, ITransactor transactor, WorkflowHost flujos, TimeProvider reloj)
    {
        var valores = ((await JsonDelApi.LeerAsync(peticion))?.Member("variables") as JsonArray ?? []).OfType<JsonObject>()
            .Where(variable => variable.Text("id") is not null)
            .ToDictionary(variable => variable.Text("id")!, variable => PlainJson.FromNode(variable.Member("value")));
        var variables = await transactor.RunAsync(tx =>
        {
            var antes = flujos.Variables(tx, id);
            if (!flujos.SetVariables(tx, id, valores))
            {
                return null;
            }

            tx.Get<IAlmacen>().Bitacora.Asentar(
                reloj.GetUtcNow(), persona.Usuario(), "CAMBIAR_VARIABLES", $"instancia/{id}",
                JsonSerializer.Serialize(antes.Where(variable => valores.ContainsKey(variable.Id)).ToDictionary(variable => variable.Id, variable => PlainJson.Write(variable.Value))),
                PlainJson.Write(new OrderedDictionary<string, object?>(valores)));
            return flujos.Variables(tx, id);
        });
        return variables is null ? Results.NotFound() : RutasDeInstancias.EnJson(variables);
    }
}
