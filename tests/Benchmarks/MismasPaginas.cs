using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>
/// Whether the pages of two sites say the same: the same letters in the title, the summary and the main part, as many links
/// and cells of tables and as many shapes in pictures. Without that, their speeds are not comparable.
/// </summary>
internal static class MismasPaginas
{
    private const int CadaCuantas = 40;

    /// <summary>Compares some pages and says in a line what was found.</summary>
    /// <param name="paginas">Files of the pages in the portal.</param>
    /// <param name="nuestra">The portal.</param>
    /// <param name="suya">Hugo's site, whose paths are in lower case.</param>
    public static string Comparar(IReadOnlyList<string> paginas, string nuestra, string suya)
    {
        var pares = paginas.Where((_, i) => i % CadaCuantas == 0)
            .Select(p => (Nuestra: Contenido.De(Path.Combine(nuestra, p)), Suya: Contenido.De(Path.Combine(suya, p.ToLowerInvariant()))))
            .ToList();
        return $"{pares.Count} páginas comparadas con las de Hugo: igual texto {pares.Count(p => p.Nuestra.Letras == p.Suya.Letras)}, "
            + $"iguales enlaces {pares.Count(p => p.Nuestra.Enlaces == p.Suya.Enlaces)}, iguales celdas {pares.Count(p => p.Nuestra.Celdas == p.Suya.Celdas)}, iguales trazos {pares.Count(p => p.Nuestra.Trazos == p.Suya.Trazos)}; "
            + $"en promedio {pares.Average(p => p.Nuestra.Bytes):N0} bytes las nuestras y {pares.Average(p => p.Suya.Bytes):N0} las de Hugo";
    }

    /// <summary>What a page has, in whatever order.</summary>
    private sealed record Contenido(string Letras, int Enlaces, int Celdas, int Trazos, long Bytes)
    {
        public static Contenido De(string archivo)
        {
            var html = File.ReadAllText(archivo);
            var documento = new HtmlParser().ParseDocument(html);
            var principal = documento.QuerySelector("main")!;
            return new(
                string.Concat((documento.Title + documento.QuerySelector("meta[name=description]")!.GetAttribute("content") + principal.TextContent).Where(c => !char.IsWhiteSpace(c)).Order()),
                documento.QuerySelectorAll("a[href], link[href], nav.migas li").Length,
                principal.QuerySelectorAll("td, th").Length,
                principal.QuerySelectorAll("svg").Sum(s => s.QuerySelectorAll(SitioDeHugo.Trazos).Length),
                new FileInfo(archivo).Length);
        }
    }
}
