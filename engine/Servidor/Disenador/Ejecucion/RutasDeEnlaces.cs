using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.RateLimiting;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Disenador.Api;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Workflows.Definitions;
using SeguimientoDesempeno.Workflows.Execution;
using SeguimientoDesempeno.Workflows.Expressions;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Ejecucion;

/// <summary>
/// Where signed addresses lead: for a program a status, for a person who clicks a page. What a person has to decide is a task
/// of the inbox, with its form, and no address answers it.
/// </summary>
internal static class RutasDeEnlaces
{
    private const string Limite = "enlaces";
    private const int PorMinuto = 120;
    private const int MaximoDelCuerpo = 1024 * 1024;
    private const string Evento = "Elsa.Event";

    /// <summary>Member under which the reference takes the result of a task; without it all that came is the result.</summary>
    private const string ResultadoDeTarea = "RunTaskInput";

    private static readonly string[] SeContestan = [Evento, "Elsa.RunTask"];
    private static readonly string[] Metodos = [HttpMethods.Get, HttpMethods.Post];

    public static void AddEnlacesFirmados(this IServiceCollection servicios) => servicios.Configure<RateLimiterOptions>(limites =>
        limites.AddPolicy(Limite, contexto => RateLimitPartition.GetFixedWindowLimiter(
            contexto.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = PorMinuto, Window = TimeSpan.FromMinutes(1) })));

    public static void MapEnlacesFirmados(this IEndpointRouteBuilder rutas)
    {
        var grupo = rutas.MapGroup(RutasDelApi.Prefijo).AllowAnonymous().RequireRateLimiting(Limite).DisableAntiforgery();
        grupo.MapMethods(EnlacesFirmados.RutaDeEvento, Metodos, AvisarAsync);
        grupo.MapMethods(EnlacesFirmados.RutaDeEspera, Metodos, ContestarAsync);
    }

    private static async Task<IResult> AvisarAsync(
        string? t, HttpContext contexto, EnlacesFirmados enlaces, ITransactor transactor, WorkflowHost flujos, Latido latido)
    {
        if (enlaces.LeerEvento(t) is not var (evento, instancia))
        {
            return NoSirve(contexto);
        }

        var esperado = await transactor.RunAsync(tx =>
        {
            flujos.Publish(tx, evento, instanceId: instancia);
            return tx.Workflows.FindBookmarks(Evento, Stimulus.Hash(Evento, evento), null, instancia).Count > 0;
        });
        await latido.DarAsync();
        return Recibido(contexto, esperado);
    }

    private static async Task<IResult> ContestarAsync(
        string? t, HttpContext contexto, EnlacesFirmados enlaces, ITransactor transactor, WorkflowHost flujos, Latido latido)
    {
        if (enlaces.LeerEspera(t) is not var (espera, instancia))
        {
            return NoSirve(contexto);
        }

        JsonNode? entrada;
        try
        {
            entrada = await EntradaAsync(contexto.Request);
        }
        catch (BadHttpRequestException error)
        {
            return Results.StatusCode(error.StatusCode);
        }
        catch (JsonException)
        {
            return JsonDelApi.Rechazo("Lo que se manda («input» en el cuerpo, o «in» en la dirección) tiene que ser un objeto de JSON.");
        }

        var contestada = await transactor.RunAsync(tx =>
            tx.Workflows.FindBookmark(espera) is { } marcador && marcador.InstanceId == instancia && SeContestan.Contains(marcador.Name)
            && flujos.Resume(tx, espera, PlainJson.FromNode(entrada is JsonObject objeto && objeto.TryGetPropertyValue(ResultadoDeTarea, out var resultado) ? resultado : entrada)).Ran);
        await latido.DarAsync();
        return Recibido(contexto, contestada);
    }

    /// <summary>What comes with an answer, or null; a GET carries it in the address.</summary>
    private static async Task<JsonNode?> EntradaAsync(HttpRequest peticion)
    {
        if (HttpMethods.IsGet(peticion.Method))
        {
            return peticion.Query["in"] is [{ Length: > 0 } texto] ? Objeto(JsonNode.Parse(texto)) : null;
        }

        if (peticion.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limite)
        {
            limite.MaxRequestBodySize = MaximoDelCuerpo;
        }

        using var cuerpo = new MemoryStream();
        await peticion.Body.CopyToAsync(cuerpo, peticion.HttpContext.RequestAborted);
        return cuerpo.Length == 0 ? null : Objeto(JsonNode.Parse(cuerpo.ToArray())).Member("input");
    }

    private static JsonObject Objeto(JsonNode? nodo) => nodo as JsonObject ?? throw new JsonException();

    private static IResult Recibido(HttpContext contexto, bool habia) => !QuierePagina(contexto) ? Results.Ok() : habia
        ? Pagina("Recibido, gracias", "Su respuesta llegó y el procedimiento sigue su curso. Puede cerrar esta página.", StatusCodes.Status200OK)
        : Pagina(
            "Ya no hacía falta",
            "El enlace es válido, pero el procedimiento ya no espera esta respuesta: alguien contestó antes, o terminó. No cambió nada.",
            StatusCodes.Status200OK);

    private static IResult NoSirve(HttpContext contexto) => QuierePagina(contexto)
        ? Pagina(
            "Este enlace no sirve",
            "Está incompleto o ya venció. Cópielo completo del correo en que lo recibió o pida uno nuevo a quien se lo envió.",
            StatusCodes.Status400BadRequest)
        : JsonDelApi.Rechazo("El enlace («t») no es válido o ya venció.");

    private static RazorComponentResult<PaginaDeAviso> Pagina(string titulo, string texto, int estado) =>
        new(new Dictionary<string, object?> { [nameof(PaginaDeAviso.Titulo)] = titulo, [nameof(PaginaDeAviso.Texto)] = texto })
        {
            StatusCode = estado,
            PreventStreamingRendering = true,
        };

    private static bool QuierePagina(HttpContext contexto) => contexto.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
