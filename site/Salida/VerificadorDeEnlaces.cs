using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Sitio.Salida;

/// <summary>Checks that every link of every page leads to a file of the portal and every anchor to an element.</summary>
internal sealed partial class VerificadorDeEnlaces(IReadOnlyDictionary<string, ArchivoDelSitio> archivos, string raizDelPortal)
{
    private readonly Dictionary<string, HashSet<string>> _anclas = [];

    internal List<Problema> Verificar()
    {
        var paginas = archivos.Values.Where(a => a.Ruta.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(a => a.Ruta, a => Encoding.UTF8.GetString(a.Contenido.Span));
        foreach (var (ruta, html) in paginas)
        {
            _anclas[ruta] = [.. Id().Matches(html).Select(m => m.Groups[1].Value)];
        }

        return [.. paginas.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => Verificar(p.Key, p.Value))];
    }

    private IEnumerable<Problema> Verificar(string pagina, string html)
    {
        foreach (Match enlace in Enlace().Matches(html))
        {
            var destino = WebUtility.HtmlDecode(enlace.Groups[1].Value);
            if (Uri.TryCreate(destino, UriKind.Absolute, out var uri) && uri.Scheme != Uri.UriSchemeFile)
            {
                continue;
            }

            var partes = destino.Split('#', 2);
            var archivo = partes[0].Length == 0 ? pagina : Resolver(pagina, partes[0]);
            if (archivo is null || !archivos.ContainsKey(archivo))
            {
                yield return Roto(pagina, html, enlace, "ENLACE_ROTO", $"el enlace «{destino}» no lleva a ninguna página");
            }
            else if (partes.Length == 2 && !(_anclas.TryGetValue(archivo, out var anclas) && anclas.Contains(partes[1])))
            {
                yield return Roto(pagina, html, enlace, "ANCLA_ROTA", $"el enlace «{destino}» lleva a una parte que no existe");
            }
        }
    }

    /// <summary>The file that a link names, or null when it climbs out of the portal.</summary>
    private string? Resolver(string pagina, string destino)
    {
        if (destino.StartsWith('/'))
        {
            return destino.StartsWith(raizDelPortal, StringComparison.Ordinal) ? Direccion.ArchivoDe(destino[raizDelPortal.Length..]) : null;
        }

        var camino = new List<string>(pagina.Split('/')[..^1]);
        var partes = destino.Split('/');
        foreach (var parte in partes[..^1])
        {
            if (parte == "..")
            {
                if (camino.Count == 0)
                {
                    return null;
                }

                camino.RemoveAt(camino.Count - 1);
            }
            else if (parte != ".")
            {
                camino.Add(parte);
            }
        }

        camino.Add(partes[^1]);
        return Direccion.ArchivoDe(string.Join('/', camino));
    }

    private static Problema Roto(string pagina, string html, Match enlace, string codigo, string mensaje) =>
        new(codigo, mensaje, new Lugar(pagina, Linea: html.AsSpan(0, enlace.Index).Count('\n') + 1));

    [GeneratedRegex("\\s(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Enlace();

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex Id();
}
