using System.Text.Json.Nodes;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Servidor.Disenador.Api.Definiciones;
using SeguimientoDesempeno.Servidor.Disenador.Instancias;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Ejecucion;

/// <summary>
/// Trying one activity from its Test tab. It runs for real and is undone: no task, mail or instance stays. Only a request to
/// another system is really sent.
/// </summary>
internal static class RutasDePrueba
{
    private static readonly TimeSpan Limite = TimeSpan.FromSeconds(30);

    public static void MapPruebaDeActividades(this RouteGroupBuilder grupo) =>
        grupo.MapPost("/tests/activities", ProbarAsync).RequireAuthorization(Politicas.EditarFlujos);

    private static async Task<IResult> ProbarAsync(HttpRequest peticion, ITransactor transactor, WorkflowHost flujos)
    {
        var cuerpo = await JsonDelApi.LeerAsync(peticion);
        if (transactor.Read(tx => Version(tx, cuerpo?.Member("workflowDefinitionHandle") as JsonObject)) is not { } version
            || Actividad(cuerpo?.Member("activityHandle") as JsonObject) is not { } actividad)
        {
            return JsonDelApi.Rechazo("Diga qué versión de qué flujo («workflowDefinitionHandle») y qué actividad suya («activityHandle») se prueba.");
        }

        using var limite = CancellationTokenSource.CreateLinkedTokenSource(peticion.HttpContext.RequestAborted);
        limite.CancelAfter(Limite);
        try
        {
            return await flujos.TryActivityAsync(version.Id, actividad, limite.Token) is { } prueba
                ? JsonDelApi.Responder(Resultado(prueba))
                : JsonDelApi.Rechazo($"El flujo guardado no tiene la actividad «{actividad}»: espere a que Studio guarde y pruebe de nuevo.");
        }
        catch (OperationCanceledException) when (!peticion.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return JsonDelApi.Rechazo($"La actividad no terminó en {Limite.TotalSeconds:0} segundos.");
        }
    }

    private static DefinitionRecord? Version(ITransaction tx, JsonObject? cual) => cual switch
    {
        null => null,
        _ when cual.Text("definitionVersionId") is { Length: > 0 } id => tx.Workflows.FindDefinitionVersion(id),
        _ when cual.Text("definitionId") is { Length: > 0 } id => OpcionDeVersion.Buscar(tx, id, cual.Text("versionOptions") is { Length: > 0 } opcion ? opcion : "Published"),
        _ => null,
    };

    private static string? Actividad(JsonObject? cual) =>
        cual?.Text("activityNodeId") is { Length: > 0 } lugar ? lugar : cual?.Text("activityId") is { Length: > 0 } id ? id : null;

    /// <summary>The members of an execution that the tab shows; it breaks without a state.</summary>
    private static JsonObject Resultado(ActivityTrial prueba)
    {
        var registro = new EjecucionDeActividad(prueba.Lines, prueba.Waits).Registro();
        string[] miembros = ["activityState", "outputs", "payload", "exception", "status"];
        var resultado = new JsonObject(miembros.Where(registro.ContainsKey).Select(miembro => KeyValuePair.Create(miembro, registro[miembro]?.DeepClone())));
        resultado["activityState"] ??= new JsonObject();
        return resultado;
    }
}
