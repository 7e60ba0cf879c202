using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

public sealed class ListasLargasTests(PortalGrande portal) : IClassFixture<PortalGrande>
{
    [Fact]
    public void Ninguna_pagina_pesa_100_kilobytes() =>
        Assert.Empty(portal.Paginas
            .Select(p => (Ruta: Path.GetRelativePath(portal.Salida, p), Peso: new FileInfo(p).Length))
            .Where(p => p.Peso >= 100_000)
            .OrderByDescending(p => p.Peso)
            .Select(p => $"{p.Ruta}: {p.Peso}")
            .Take(20));

    [Theory]
    [InlineData("indicadores/", ".lista > li")]
    [InlineData("trimestres/2025-T2/resultados/", "tbody tr")]
    public void Una_lista_larga_sigue_en_otras_paginas_sin_repetir_ni_perder_nada(string raiz, string renglones)
    {
        var claves = new List<string>();
        var siguiente = raiz;
        for (var n = 1; siguiente is not null; n++)
        {
            var pagina = Pagina(siguiente);
            var hallados = pagina.QuerySelectorAll(renglones);
            Assert.InRange(hallados.Length, 1, 100);
            claves.AddRange(hallados.Select(r => r.QuerySelector(".clave")!.TextContent));
            var enlace = pagina.QuerySelectorAll("nav[aria-label='Páginas de la lista'] a").FirstOrDefault(a => a.TextContent == $"Página {n + 1}");
            siguiente = enlace is null ? null : $"{raiz}pagina-{n + 1}/";
        }

        Assert.Equal(PortalGrande.Indicadores, claves.Count);
        Assert.Equal(PortalGrande.Indicadores, claves.Distinct().Count());
    }

    [Fact]
    public void La_portada_muestra_unos_cambios_y_lleva_a_todos()
    {
        var portada = Pagina("");
        var enlace = portada.QuerySelectorAll("main a").Single(a => a.TextContent.StartsWith("Ver los ", StringComparison.Ordinal) && a.TextContent.EndsWith(" cambios", StringComparison.Ordinal));

        Assert.Equal("trimestres/2025-T4/cambios/", enlace.GetAttribute("href"));
        Assert.Equal(12, portada.QuerySelectorAll(".renglon-cambio").Length);
    }

    private IDocument Pagina(string ruta) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(portal.Salida, ruta, "index.html")));
}
