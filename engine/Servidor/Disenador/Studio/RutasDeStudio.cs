using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Disenador.Acceso;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Disenador.Studio;

/// <summary>Elsa Studio: its files, the documents that open its elements, and the pass with which they call the API.</summary>
internal static class RutasDeStudio
{
    public static void AddStudio(this IServiceCollection servicios) => servicios.AddSingleton<PaqueteDeStudio>();

    public static void MapStudio(this IEndpointRouteBuilder rutas)
    {
        var raiz = rutas.MapGroup("/").RequireAuthorization(Politicas.LeerFlujos);
        var studio = raiz.MapGroup("/studio/{version}");
        studio.MapGet("/workflows/definitions", () => Documento(ElementoDeStudio.Definiciones));
        studio.MapGet("/workflows/definitions/{id}/edit", (string id) => Documento(ElementoDeStudio.Editor(id)));
        studio.MapGet("/workflows/instances", () => Documento(ElementoDeStudio.Instancias));
        studio.MapGet("/workflows/instances/{id}/view", (string id) => Documento(ElementoDeStudio.Visor(id)));
        studio.MapMethods("/{**archivo}", [HttpMethods.Get, HttpMethods.Head], ArchivosDeStudio.Servir);

        // Studio writes some of its links from the root of the host; for the log of an instance it has its journal here.
        raiz.MapGet("/workflows/definitions/{id}/edit", (string id, PaqueteDeStudio paquete) => AlDocumento(ElementoDeStudio.Editor(id), paquete));
        raiz.MapGet("/workflows/instances/{id}/view", (string id, PaqueteDeStudio paquete) => AlDocumento(ElementoDeStudio.Visor(id), paquete));
        raiz.MapGet("/diagnostics/structured-logs", (string workflowInstanceId, PaqueteDeStudio paquete) => AlDocumento(ElementoDeStudio.Visor(workflowInstanceId), paquete));
        raiz.MapGet("/flujos/pase", Pase);
    }

    private static RedirectHttpResult AlDocumento(ElementoDeStudio elemento, PaqueteDeStudio paquete) =>
        TypedResults.LocalRedirect(paquete.Base + elemento.Direccion);

    private static RazorComponentResult<DocumentoDeStudio> Documento(ElementoDeStudio elemento) =>
        new(new Dictionary<string, object?> { [nameof(DocumentoDeStudio.Elemento)] = elemento }) { PreventStreamingRendering = true };

    private static JsonHttpResult<PaseEmitido> Pase(ClaimsPrincipal persona, Pases pases) => TypedResults.Json(new PaseEmitido(
        pases.Emitir(persona.Usuario(), persona.FindFirstValue(Sesiones.ClaimSello)!, persona.FindFirstValue(Sesiones.ClaimSesion)!),
        (int)Pases.Renovacion.TotalSeconds));

    /// <summary>A pass for Studio's page.</summary>
    /// <param name="Pase">What to show to the API.</param>
    /// <param name="RenovarEn">Seconds after which to ask for the next.</param>
    private sealed record PaseEmitido(string Pase, int RenovarEn);
}
