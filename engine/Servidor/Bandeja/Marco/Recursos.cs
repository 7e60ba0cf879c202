using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SeguimientoDesempeno.Servidor.Bandeja.Marco;

/// <summary>Style sheets and scripts that travel inside the assembly, at an address that changes with their content.</summary>
internal static class Recursos
{
    private static readonly Dictionary<string, (byte[] Contenido, string Version)> Hojas =
        new[] { "bootstrap.min.css", "bandeja.css", "estudio.css", "estudio.js", "estudio-red.js" }.ToDictionary(nombre => nombre, Leer);

    public static string Direccion(string nombre) => $"/recursos/{Hojas[nombre].Version}/{nombre}";

    public static void MapRecursos(this IEndpointRouteBuilder rutas) =>
        rutas.MapGet("/recursos/{version}/{nombre}", Servir).AllowAnonymous();

    private static Results<FileContentHttpResult, NotFound> Servir(string nombre, HttpContext contexto)
    {
        if (!Hojas.TryGetValue(nombre, out var hoja))
        {
            return TypedResults.NotFound();
        }

        contexto.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(hoja.Contenido, nombre.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8");
    }

    private static (byte[] Contenido, string Version) Leer(string nombre)
    {
        using var flujo = typeof(Recursos).Assembly.GetManifestResourceStream($"recursos/{nombre}")
            ?? throw new InvalidOperationException($"El ensamblado no lleva el recurso {nombre}.");
        var contenido = new byte[flujo.Length];
        flujo.ReadExactly(contenido);
        return (contenido, Convert.ToHexStringLower(SHA256.HashData(contenido))[..12]);
    }
}
