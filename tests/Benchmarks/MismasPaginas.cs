using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>
/// Whether the pages of two sites say the same: the same letters in the title, the summary, what programs read and the main
/// part, the same links, as many cells of tables and as many shapes in pictures. Without that, their speeds are not comparable.
/// </summary>
internal static class MismasPaginas
{
    private const int CadaCuantas = 40;

    /// <summary>Compares some pages and says in a line how many and of what length.</summary>
    /// <param name="paginas">Files of the pages in the portal.</param>
    /// <param name="nuestra">The portal.</param>
    /// <param name="suya">Hugo's site, whose paths are in lower case.</param>
    /// <exception cref="InvalidOperationException">They do not say the same.</exception>
    public static string Comparar(IReadOnlyList<string> paginas, string nuestra, string suya)
    {
        var pares = paginas.Where((_, i) => i % CadaCuantas == 0)
            .Select(p => (Nuestra: Contenido.De(Path.Combine(nuestra, p)), Suya: Contenido.De(Path.Combine(suya, p.ToLowerInvariant()))))
            .ToList();
        if (pares.FirstOrDefault(p => p.Nuestra.Dicho != p.Suya.Dicho) is { Nuestra: not null } distintas)
        {
            throw new InvalidOperationException($"Hugo no dice lo mismo.{Environment.NewLine}{distintas.Nuestra.Dicho}{Environment.NewLine}{distintas.Suya.Dicho}");
        }

        return $"{pares.Count} páginas comparadas con las de Hugo dicen lo mismo; en promedio {pares.Average(p => p.Nuestra.Bytes):N0} bytes las nuestras y {pares.Average(p => p.Suya.Bytes):N0} las de Hugo";
    }

    /// <summary>What a page has, in whatever order.</summary>
    private sealed record Contenido(string Dicho, long Bytes)
    {
        public static Contenido De(string archivo)
        {
            var html = File.ReadAllText(archivo);
            var documento = new HtmlParser().ParseDocument(html);
            var principal = documento.QuerySelector("main")!;
            var leido = documento.Title + documento.QuerySelector("meta[name=description]")!.GetAttribute("content") + documento.QuerySelector("meta[property='og:image']")!.GetAttribute("content")
                + documento.QuerySelector("script[type='application/ld+json']")?.TextContent + principal.TextContent;
            return new(
                string.Join('\n',
                    string.Concat(leido.Where(c => !char.IsWhiteSpace(c)).Order()),
                    string.Join(' ', documento.QuerySelectorAll("main a, nav.migas a").Select(a => a.GetAttribute("href")!.ToLowerInvariant()).Order(StringComparer.Ordinal)),
                    $"{principal.QuerySelectorAll("td, th").Length} celdas",
                    $"{principal.QuerySelectorAll("svg").Sum(s => s.QuerySelectorAll(SitioDeHugo.Trazos).Length)} trazos"),
                new FileInfo(archivo).Length);
        }
    }
}
