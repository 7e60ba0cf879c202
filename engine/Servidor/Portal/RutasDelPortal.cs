using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;
using SeguimientoDesempeno.Servidor.Anfitrion;

namespace SeguimientoDesempeno.Servidor.Portal;

/// <summary>Serves the generated site at <c>/portal/</c>, to anybody.</summary>
internal static class RutasDelPortal
{
    private static readonly FileExtensionContentTypeProvider Tipos = new(
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [".html"] = "text/html; charset=utf-8",
            [".css"] = "text/css; charset=utf-8",
            [".js"] = "text/javascript; charset=utf-8",
            [".csv"] = "text/csv; charset=utf-8",
            [".json"] = "application/json; charset=utf-8",
            [".jsonld"] = "application/ld+json; charset=utf-8",
            [".xml"] = "application/xml; charset=utf-8",
            [".sh"] = "text/plain; charset=utf-8",
            [".pagefind"] = "application/octet-stream",
            [".pf_meta"] = "application/octet-stream",
            [".pf_index"] = "application/octet-stream",
            [".pf_fragment"] = "application/octet-stream",
            [".txt"] = "text/plain; charset=utf-8",
            [".svg"] = "image/svg+xml",
            [".png"] = "image/png",
            [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        });

    public static void MapPortal(this IEndpointRouteBuilder rutas) =>
        rutas.MapMethods("/portal/{**ruta}", [HttpMethods.Get, HttpMethods.Head], Servir).AllowAnonymous();

    private static IResult Servir(HttpContext contexto, CarpetaDeDatos datos, string ruta = "")
    {
        if (!contexto.Request.Path.StartsWithSegments("/portal", out var resto) || !resto.HasValue)
        {
            return TypedResults.Redirect("/portal/", permanent: true);
        }

        var raiz = datos.Portal;
        var archivo = Path.GetFullPath(Path.Combine(raiz, ruta));
        // A path that climbs out of the folder is treated as one that does not exist.
        if (!(archivo + Path.DirectorySeparatorChar).StartsWith(raiz + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return NoEncontrado(raiz);
        }

        if (Directory.Exists(archivo))
        {
            return contexto.Request.Path.Value!.EndsWith('/')
                ? Archivo(contexto, raiz, Path.Combine(archivo, "index.html"))
                : TypedResults.Redirect(contexto.Request.Path + "/", permanent: true);
        }

        return Archivo(contexto, raiz, archivo);
    }

    private static IResult Archivo(HttpContext contexto, string raiz, string ruta)
    {
        var archivo = new FileInfo(ruta);
        if (!archivo.Exists || !Tipos.TryGetContentType(archivo.Name, out var tipo))
        {
            return NoEncontrado(raiz);
        }

        // Everything may be kept and must be asked about: a publication changes pages at their same addresses.
        contexto.Response.Headers.CacheControl = "public, no-cache";
        var etiqueta = new EntityTagHeaderValue($"\"{archivo.LastWriteTimeUtc.Ticks:x}-{archivo.Length:x}\"");
        return TypedResults.PhysicalFile(archivo.FullName, tipo, lastModified: archivo.LastWriteTimeUtc, entityTag: etiqueta);
    }

    private static IResult NoEncontrado(string raiz)
    {
        var pagina = Path.Combine(raiz, "404.html");
        return File.Exists(pagina)
            ? new PaginaNoEncontrada(pagina)
            : TypedResults.NotFound();
    }

    /// <summary>The portal's own page for an unknown address, with its status.</summary>
    private sealed class PaginaNoEncontrada(string pagina) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status404NotFound;
            httpContext.Response.ContentType = "text/html; charset=utf-8";
            return httpContext.Response.SendFileAsync(pagina);
        }
    }
}
