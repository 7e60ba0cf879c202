using SeguimientoDesempeno.Workflows.Activities.Http;

namespace SeguimientoDesempeno.Servidor.Disenador.Http;

/// <summary>Sends what a workflow answers. It may not set cookies of our host nor speak of the connection.</summary>
internal sealed class RespuestaDeFlujo(HttpReply respuesta) : IResult
{
    private static readonly string[] Reservadas =
        ["Set-Cookie", "Connection", "Transfer-Encoding", "Content-Length", "Content-Type", "Content-Security-Policy", "Strict-Transport-Security"];

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var salida = httpContext.Response;
        salida.StatusCode = respuesta.StatusCode is >= 200 and <= 599 ? respuesta.StatusCode : StatusCodes.Status200OK;
        foreach (var grupo in respuesta.Headers.GroupBy(cabecera => cabecera.Key, StringComparer.OrdinalIgnoreCase))
        {
            if (!Reservadas.Contains(grupo.Key, StringComparer.OrdinalIgnoreCase) && grupo.All(cabecera => EsTexto(cabecera.Key) && EsTexto(cabecera.Value)))
            {
                salida.Headers[grupo.Key] = grupo.Select(cabecera => cabecera.Value).ToArray();
            }
        }

        if (salida.StatusCode is StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent or StatusCodes.Status304NotModified)
        {
            return;
        }

        salida.ContentType = EsTexto(respuesta.ContentType) ? ConJuego(respuesta.ContentType) : "application/octet-stream";
        await salida.Body.WriteAsync(respuesta.Content, httpContext.RequestAborted);
    }

    private static string ConJuego(string tipo) =>
        tipo.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !tipo.Contains("charset", StringComparison.OrdinalIgnoreCase) ? tipo + "; charset=utf-8" : tipo;

    private static bool EsTexto(string texto) => texto.Length > 0 && texto.All(letra => letra is >= ' ' and <= '~');
}
