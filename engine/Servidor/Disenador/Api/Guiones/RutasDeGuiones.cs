using System.Text.Json.Nodes;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Guiones;

/// <summary>What the editor of expressions needs to know.</summary>
internal static class RutasDeGuiones
{
    public static void MapGuiones(this RouteGroupBuilder grupo) =>
        grupo.MapPost("/scripting/javascript/type-definitions/{definitionId}", DeclararAsync);

    /// <summary>Whatever comes back is fed to the editor as it is: nothing to declare is an empty text.</summary>
    private static async Task<IResult> DeclararAsync(string definitionId, HttpRequest peticion, ITransactor transactor, WorkflowHost motor)
    {
        var actividad = (await JsonDelApi.LeerAsync(peticion))?.Text("activityTypeName");
        var definicion = transactor.Read(tx => tx.Workflows.FindLatest(definitionId));
        return Results.Text(
            definicion is not null && JsonNode.Parse(definicion.Json) is JsonObject json ? DeclaracionesDeTypeScript.De(json, motor.Registry, actividad) : "",
            "application/x-typescript");
    }
}
