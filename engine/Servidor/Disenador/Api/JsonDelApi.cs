using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SeguimientoDesempeno.Workflows.Definitions;

namespace SeguimientoDesempeno.Servidor.Disenador.Api;

/// <summary>How the API writes and reads: camelCase names, enums by name, nothing for null.</summary>
internal static class JsonDelApi
{
    /// <summary>Characters of a notice: it travels in a header.</summary>
    private const int MaximoDelAviso = 1_500;

    public static JsonSerializerOptions Opciones { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static IResult Responder<T>(T valor, int estado = StatusCodes.Status200OK) => Results.Json(valor, Opciones, statusCode: estado);

    /// <summary>A list that is not paged.</summary>
    public static IResult Lista<T>(IReadOnlyList<T> elementos) => Responder(new ListaDelApi<T>(elementos, elementos.Count));

    /// <summary>What cannot be done as asked, in the form that the designer shows in its place.</summary>
    public static IResult Rechazo(params IEnumerable<string> motivos) => Problema(StatusCodes.Status400BadRequest, [.. motivos]);

    /// <summary>What cannot be done as things are.</summary>
    public static IResult Conflicto(string motivo) => Problema(StatusCodes.Status409Conflict, [motivo]);

    /// <summary>What was asked for with an old idea of how things are.</summary>
    public static IResult Desactualizado(string motivo) => Problema(StatusCodes.Status412PreconditionFailed, [motivo]);

    /// <summary>What cannot be done by anybody: it is not to be changed.</summary>
    public static IResult Prohibido(string motivo) => Problema(StatusCodes.Status403Forbidden, [motivo]);

    /// <summary>Tells a person something beside an answer that is good; the designer's page shows it.</summary>
    public static void Avisar(HttpContext contexto, string texto) => contexto.Response.Headers["x-aviso"] =
        Uri.EscapeDataString(texto.Length > MaximoDelAviso ? texto[..MaximoDelAviso] + "…" : texto);

    private static IResult Problema(int estado, string[] motivos) => Results.Json(
        new
        {
            Type = "about:blank",
            Title = "No se pudo hacer",
            Status = estado,
            StatusCode = estado,
            Message = string.Join(' ', motivos),
            Errors = new Dictionary<string, string[]> { ["generalErrors"] = motivos },
        },
        Opciones,
        "application/problem+json",
        estado);

    /// <summary>The body as an object; null when it is none.</summary>
    public static async Task<JsonObject?> LeerAsync(HttpRequest peticion)
    {
        try
        {
            return await JsonNode.ParseAsync(peticion.Body, cancellationToken: peticion.HttpContext.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A member that lists texts.</summary>
    public static IReadOnlyList<string> Textos(this JsonObject? cuerpo, string nombre) =>
        [.. (cuerpo?.Member(nombre) as JsonArray ?? []).OfType<JsonValue>().Select(valor => valor.TryGetValue(out string? texto) ? texto : null).OfType<string>()];
}

/// <summary>All elements of something.</summary>
internal sealed record ListaDelApi<T>(IReadOnlyList<T> Items, int Count);

/// <summary>One page of elements.</summary>
internal sealed record PaginaDelApi<T>(IReadOnlyList<T> Items, long TotalCount, IReadOnlyList<Enlace> Links);

/// <summary>What may be done with something: the designer looks at <paramref name="Rel"/> only.</summary>
internal sealed record Enlace(string Href, string Rel, string Method);
