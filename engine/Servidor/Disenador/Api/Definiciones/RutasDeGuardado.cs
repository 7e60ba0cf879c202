using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;

/// <summary>Saving, with or without publishing, and importing one definition.</summary>
internal static class RutasDeGuardado
{
    private static readonly string[] PostYPut = [HttpMethods.Post, HttpMethods.Put];

    public static void MapGuardadoDeDefiniciones(this RouteGroupBuilder grupo)
    {
        grupo.MapPost("/workflow-definitions", GuardarAsync).RequireAuthorization(Politicas.EditarFlujos);
        grupo.MapMethods("/workflow-definitions/import", PostYPut, ImportarAsync).RequireAuthorization(Politicas.EditarFlujos);
        grupo.MapMethods("/workflow-definitions/{definitionId}/import", PostYPut, ImportarSobreAsync).RequireAuthorization(Politicas.EditarFlujos);
    }

    private static async Task<IResult> GuardarAsync(HttpContext contexto, ITransactor transactor, Guardado guardado, ModeloDeDefinicion modelo)
    {
        if (await JsonDelApi.LeerAsync(contexto.Request) is not { } cuerpo || cuerpo.Member("model") is not JsonObject definicion)
        {
            return JsonDelApi.Rechazo("La petición no trae una definición en «model».");
        }

        var quien = cuerpo.Flag("publish") ? contexto.User.Identity!.Name : null;
        return await transactor.RunAsync(tx =>
        {
            if (EtiquetaDeDefinicion.Rechazo(contexto, tx, definicion.Text("definitionId")) is { } vieja && !Guardado.YaEstaGuardada(tx, definicion))
            {
                return vieja;
            }

            var resultado = guardado.Guardar(tx, definicion, quien);
            Etiquetar(contexto, tx, resultado);
            return resultado.Rechazo() ?? Guardada(modelo.De(tx, resultado.Version!, contexto.PuedeEditar()), yaPublicada: false, resultado.Consumidores);
        });
    }

    /// <summary>The answer of a save or a publication; the designer goes on with the definition in it.</summary>
    public static IResult Guardada(JsonObject definicion, bool yaPublicada, int consumidores) => JsonDelApi.Responder(new JsonObject
    {
        ["workflowDefinition"] = definicion,
        ["alreadyPublished"] = yaPublicada,
        ["consumingWorkflowCount"] = consumidores,
    });

    /// <summary>Who saved goes on saving over what was saved.</summary>
    private static void Etiquetar(HttpContext contexto, ITransaction tx, ResultadoDeGuardado resultado)
    {
        if (resultado.Version is { } version)
        {
            EtiquetaDeDefinicion.Poner(contexto, tx.Workflows.FindDefinitionVersion(version.Id)!);
        }
    }

    private static Task<IResult> ImportarAsync(HttpContext contexto, ITransactor transactor, Guardado guardado, ModeloDeDefinicion modelo) =>
        ImportarSobreAsync(null, contexto, transactor, guardado, modelo);

    /// <summary>An imported definition is a draft, whatever its file says: somebody looks at it before it rules.</summary>
    private static async Task<IResult> ImportarSobreAsync(
        string? definitionId, HttpContext contexto, ITransactor transactor, Guardado guardado, ModeloDeDefinicion modelo)
    {
        if (await JsonDelApi.LeerAsync(contexto.Request) is not { } definicion)
        {
            return JsonDelApi.Rechazo("El archivo no trae la definición de un flujo.");
        }

        if (definitionId is not null) definicion["definitionId"] = definitionId;
        return await transactor.RunAsync(tx =>
        {
            var resultado = guardado.Guardar(tx, definicion);
            Etiquetar(contexto, tx, resultado);
            return resultado.Rechazo() ?? JsonDelApi.Responder(
                modelo.De(tx, resultado.Version!, contexto.PuedeEditar()), resultado.Nueva ? StatusCodes.Status201Created : StatusCodes.Status200OK);
        });
    }
}
