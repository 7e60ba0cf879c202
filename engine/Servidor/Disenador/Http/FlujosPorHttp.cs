using Microsoft.AspNetCore.Authorization;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Http;

/// <summary>Serves requests by workflows: finds which one waits for it, runs it, and sends what it answers.</summary>
internal sealed class FlujosPorHttp(
    WorkflowHost flujos, ITransactor transactor, PeticionesEnCurso enCurso, Latido latido, OpcionesHttp opciones,
    IAuthorizationService permisos, IAuthorizationPolicyProvider politicas)
{
    public async Task<IResult> AtenderAsync(HttpContext contexto, string ruta)
    {
        var (instancia, correlacion) = (Consulta(contexto, "workflowInstanceId"), Consulta(contexto, "correlationId"));
        DestinoDePeticion? destino;
        try
        {
            destino = transactor.Read(tx => DestinoDePeticion.Buscar(tx, flujos, contexto.Request.Method, "/" + ruta, instancia, correlacion));
        }
        catch (InvalidOperationException varias)
        {
            return Results.Problem(varias.Message, statusCode: StatusCodes.Status409Conflict);
        }

        if (destino is null)
        {
            return Results.NotFound();
        }

        if (await NegarAsync(contexto, destino) is { } negativa)
        {
            return Results.StatusCode(negativa);
        }

        try
        {
            var peticion = await LectorDePeticion.LeerAsync(contexto.Request, destino.Ruta, contexto.RequestAborted);
            return await CorrerAsync(destino, peticion, correlacion, contexto.RequestAborted);
        }
        catch (Exception error) when (error is BadHttpRequestException or InvalidDataException)
        {
            return Results.StatusCode((error as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status413PayloadTooLarge);
        }
    }

    /// <summary>Status with which a request is turned away, or null. A policy that is not known lets nobody in.</summary>
    private async Task<int?> NegarAsync(HttpContext contexto, DestinoDePeticion destino)
    {
        if (!destino.Exige && string.IsNullOrWhiteSpace(destino.Politica))
        {
            return null;
        }

        if (contexto.User.Identity?.IsAuthenticated is not true)
        {
            return StatusCodes.Status401Unauthorized;
        }

        // The session travels with requests that other sites make: those may only read.
        var deOtroSitio = contexto.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
        if (deOtroSitio && !HttpMethods.IsGet(contexto.Request.Method) && !HttpMethods.IsHead(contexto.Request.Method))
        {
            return StatusCodes.Status403Forbidden;
        }

        if (string.IsNullOrWhiteSpace(destino.Politica))
        {
            return null;
        }

        return await politicas.GetPolicyAsync(destino.Politica) is { } politica && (await permisos.AuthorizeAsync(contexto.User, politica)).Succeeded
            ? null
            : StatusCodes.Status403Forbidden;
    }

    private async Task<IResult> CorrerAsync(
        DestinoDePeticion destino, OrderedDictionary<string, object?> peticion, string? correlacion, CancellationToken cancelacion)
    {
        var instancia = destino.Marcador?.InstanceId ?? await transactor.RunAsync(tx => flujos.NewId(tx), cancelacion);
        using var abierta = enCurso.Abrir(instancia);
        if (abierta is null)
        {
            return Results.Problem("Otra petición espera la respuesta de esta instancia.", statusCode: StatusCodes.Status409Conflict);
        }

        var corrio = await transactor.RunAsync(
            tx => destino.Disparador is { } disparador
                ? flujos.StartTrigger(tx, disparador, peticion, correlacion, instancia).Outcome == StartOutcome.Started
                : flujos.Resume(tx, destino.Marcador!.Id, peticion).Ran,
            cancelacion);
        if (!corrio)
        {
            return Results.Problem("El flujo no admite esta petición ahora.", statusCode: StatusCodes.Status409Conflict);
        }

        if (!await EsperarAsync(instancia, abierta, cancelacion))
        {
            return Results.Problem("El flujo no contestó a tiempo.", statusCode: StatusCodes.Status504GatewayTimeout);
        }

        if (abierta.Respuesta is { } respuesta)
        {
            return new RespuestaDeFlujo(respuesta);
        }

        return transactor.Read(tx => tx.Workflows.FindInstance(instancia)) is { SubStatus: WorkflowSubStatus.Faulted }
            ? Results.Problem("El flujo tuvo un incidente.", statusCode: StatusCodes.Status500InternalServerError)
            : Results.Json(new { workflowInstanceIds = new[] { instancia } });
    }

    /// <summary>Does what the instance has to do until it answers or has nothing left to do; false when the time is up.</summary>
    private async Task<bool> EsperarAsync(string instancia, PeticionEnCurso abierta, CancellationToken cancelacion)
    {
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(cancelacion);
        limite.CancelAfter(abierta.Limite is { } propio && propio < opciones.Espera ? propio : opciones.Espera);
        try
        {
            do
            {
                await latido.AvanzarAsync(limite.Token);
            }
            while (abierta.Respuesta is null && await flujos.RunBackgroundAsync(instancia, limite.Token));
            return true;
        }
        catch (OperationCanceledException) when (!cancelacion.IsCancellationRequested)
        {
            return false;
        }
    }

    private static string? Consulta(HttpContext contexto, string nombre) =>
        contexto.Request.Query[nombre].ToString() is { Length: > 0 } valor ? valor : null;
}
