using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace SeguimientoDesempeno.Servidor.Disenador.Studio;

/// <summary>Serves the files of the package, compressed when the browser can read that.</summary>
internal static class ArchivosDeStudio
{
    private static readonly (string Nombre, string Terminacion)[] Compresiones = [("br", ".br"), ("gzip", ".gz")];

    private static readonly FileExtensionContentTypeProvider Tipos = new(
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [".js"] = "text/javascript; charset=utf-8",
            [".css"] = "text/css; charset=utf-8",
            [".json"] = "application/json; charset=utf-8",
            [".map"] = "application/json; charset=utf-8",
            [".wasm"] = "application/wasm",
            [".dat"] = "application/octet-stream",
            [".woff2"] = "font/woff2",
            [".ttf"] = "font/ttf",
            [".png"] = "image/png",
            [".svg"] = "image/svg+xml",
            [".ico"] = "image/x-icon",
            [".cur"] = "image/x-icon",
            [".webmanifest"] = "application/manifest+json",
        });

    public static Results<PhysicalFileHttpResult, NotFound> Servir(string version, string archivo, HttpContext contexto, PaqueteDeStudio paquete)
    {
        if (version != paquete.Version || !Tipos.TryGetContentType(archivo, out var tipo) || paquete.Buscar(archivo) is not { } original)
        {
            return TypedResults.NotFound();
        }

        var cabeceras = contexto.Response.Headers;
        cabeceras.Vary = HeaderNames.AcceptEncoding;
        // The address carries the version. Only for whoever has the session: a shared proxy keeps nothing of it.
        cabeceras.CacheControl = "private, max-age=31536000, immutable";
        return TypedResults.PhysicalFile(Elegir(archivo, original, contexto, paquete).FullName, tipo);
    }

    private static FileInfo Elegir(string archivo, FileInfo original, HttpContext contexto, PaqueteDeStudio paquete)
    {
        var aceptadas = contexto.Request.GetTypedHeaders().AcceptEncoding;
        foreach (var (nombre, terminacion) in Compresiones)
        {
            if (aceptadas.Any(a => a.Quality is not 0 && a.Value.Equals(nombre, StringComparison.OrdinalIgnoreCase))
                && paquete.Buscar(archivo + terminacion) is { } comprimido)
            {
                contexto.Response.Headers.ContentEncoding = nombre;
                return comprimido;
            }
        }

        return original;
    }
}
