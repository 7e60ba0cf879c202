using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>
/// Uploads of at most 10 MB. A larger one is known by its Content-Length before a byte of it is kept, read to its end
/// and thrown away, and answered with a page: a browser that is still sending shows no answer, only a broken connection.
/// </summary>
internal static class LimiteDeCarga
{
    /// <summary>Greatest file, in bytes.</summary>
    public const long MaximoDeArchivo = 10 * 1024 * 1024;

    /// <summary>Greatest request: the file and the other fields of its form.</summary>
    public const long MaximoDePeticion = MaximoDeArchivo + 256 * 1024;

    /// <summary>Nobody is read for longer than this; beyond it the connection does break.</summary>
    private const long MaximoDescartado = 200L * 1024 * 1024;

    public static IApplicationBuilder UseLimiteDeCarga(this IApplicationBuilder app) => app.Use(async (contexto, siguiente) =>
    {
        if (contexto.Request.ContentLength is not > MaximoDePeticion)
        {
            await siguiente(contexto);
            return;
        }

        await DescartarAsync(contexto);
        await Avisos.EscribirAsync(contexto, StatusCodes.Status413PayloadTooLarge);
    });

    private static async Task DescartarAsync(HttpContext contexto)
    {
        if (contexto.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limite)
        {
            limite.MaxRequestBodySize = MaximoDescartado;
        }

        if (contexto.Request.ContentLength > MaximoDescartado)
        {
            return;
        }

        var bloque = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            while (await contexto.Request.Body.ReadAsync(bloque, contexto.RequestAborted) > 0)
            {
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bloque);
        }
    }
}
