using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Saving, with or without publishing.</summary>
internal static class RutasDeGuardado
{
    public static void MapGuardadoDeDefiniciones(this RouteGroupBuilder grupo) =>
        grupo.MapPost("/workflow-definitions", GuardarAsync).RequireAuthorization(Politicas.EditarFlujos);

    private static async Task<IResult> GuardarAsync(HttpContext contexto, ITransactor transactor, Guardado guardado, ModeloDeDefinicion modelo)
    {
        if (await JsonDelApi.LeerAsync(contexto.Request) is not { } cuerpo || cuerpo.Member("model") is not JsonObject definicion)
        {
            return JsonDelApi.Rechazo("La petición no trae una definición en «model».");
        }

        var publicar = cuerpo.Flag("publish");
        return await transactor.RunAsync(tx =>
        {
            var resultado = guardado.Guardar(tx, definicion, publicar);
            return resultado.Version is not { } version
                ? resultado.SoloLectura ? Results.StatusCode(StatusCodes.Status403Forbidden) : JsonDelApi.Rechazo(resultado.Problemas.Select(Guardado.Decir))
                : JsonDelApi.Responder(new JsonObject
                {
                    ["workflowDefinition"] = modelo.De(tx, version, contexto.PuedeEditar()),
                    ["alreadyPublished"] = false,
                    ["consumingWorkflowCount"] = resultado.Consumidores,
                });
        });
    }
}
