using SeguimientoDesempeno.Workflows.Activities.Http;

namespace SeguimientoDesempeno.Servidor.Disenador.Http;

/// <summary>A request as the value that workflows see.</summary>
internal static class LectorDePeticion
{
    /// <summary>Headers that are the caller's secret: no workflow and no journal sees them.</summary>
    private static readonly string[] Secretas = ["Cookie", "Authorization", "Proxy-Authorization"];

    /// <exception cref="BadHttpRequestException">It is larger than the server accepts, or no form although it says so.</exception>
    public static async Task<OrderedDictionary<string, object?>> LeerAsync(HttpRequest peticion, OrderedDictionary<string, object?> ruta, CancellationToken cancelacion)
    {
        var valor = new OrderedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["Method"] = peticion.Method,
            ["Path"] = peticion.Path.Value,
            ["RouteData"] = ruta,
            ["Query"] = Mapa(peticion.Query.Select(par => (par.Key, par.Value))),
            ["Headers"] = Mapa(peticion.Headers.Where(par => !Secretas.Contains(par.Key, StringComparer.OrdinalIgnoreCase)).Select(par => (par.Key, par.Value))),
            ["ContentType"] = peticion.ContentType,
        };
        if (peticion.HasFormContentType)
        {
            var formulario = await peticion.ReadFormAsync(cancelacion);
            var archivos = new List<object?>();
            foreach (var archivo in formulario.Files)
            {
                archivos.Add(await ArchivoAsync(archivo, cancelacion));
            }

            valor["Content"] = Mapa(formulario.Select(par => (par.Key, par.Value)));
            valor["Files"] = archivos;
            valor["Length"] = peticion.ContentLength ?? formulario.Files.Sum(archivo => archivo.Length);
            return valor;
        }

        using var cuerpo = new MemoryStream();
        await peticion.Body.CopyToAsync(cuerpo, cancelacion);
        valor["Content"] = HttpContents.Parse(cuerpo.ToArray(), peticion.ContentType);
        valor["Files"] = new List<object?>();
        valor["Length"] = cuerpo.Length;
        return valor;
    }

    private static async Task<OrderedDictionary<string, object?>> ArchivoAsync(IFormFile archivo, CancellationToken cancelacion)
    {
        using var contenido = new MemoryStream();
        await archivo.CopyToAsync(contenido, cancelacion);
        return new OrderedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["Name"] = archivo.Name,
            ["FileName"] = Path.GetFileName(archivo.FileName),
            ["ContentType"] = archivo.ContentType,
            ["Length"] = archivo.Length,
            ["Content"] = contenido.ToArray(),
        };
    }

    /// <summary>Texts by name; those that come several times as a list.</summary>
    private static OrderedDictionary<string, object?> Mapa(IEnumerable<(string Nombre, Microsoft.Extensions.Primitives.StringValues Valores)> pares)
    {
        var mapa = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (nombre, valores) in pares)
        {
            mapa[nombre] = valores.Count == 1 ? valores[0] : valores.Select(valor => (object?)valor).ToList();
        }

        return mapa;
    }
}
