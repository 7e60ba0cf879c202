using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Sitio.Tests.Charts;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class ArchivosDeGraficasTests(PortalDeEjemplo portal)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private IEnumerable<string> Archivos => Directory.EnumerateFiles(portal.Salida, "*.svg", SearchOption.AllDirectories).Where(a => Path.GetFileName(a) is not ("icono.svg" or "logo.svg"));

    [Fact]
    public void Cada_grafica_suelta_se_basta_sola_con_titulo_fuente_y_los_dos_esquemas() => Assert.All(Archivos, archivo =>
    {
        var texto = File.ReadAllText(archivo);
        var svg = XDocument.Parse(texto).Root!;

        Assert.Equal(Svg + "svg", svg.Name);
        Assert.NotEmpty(svg.Element(Svg + "title")!.Value);
        Assert.NotEmpty(svg.Element(Svg + "desc")!.Value);
        Assert.Contains(svg.Elements(Svg + "text"), t => (string?)t.Attribute("class") == "g-titulo");
        Assert.Contains("desempeno.ejemplo.gob.mx", string.Concat(svg.Elements(Svg + "text").Where(t => (string?)t.Attribute("class") == "g-fuente").Select(t => t.Value)), StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme:dark", svg.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.DescendantsAndSelf(), e => e.Name.LocalName is "script" or "image" or "foreignObject" or "use" || e.Attributes().Any(a => a.Name.LocalName is "href" or "src" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
        Assert.DoesNotContain("url(", texto, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", texto, StringComparison.Ordinal);
    });

    [Fact]
    public void Todo_lo_dibujado_queda_dentro_del_lienzo_tambien_su_titulo_y_su_fuente() => Assert.All(Archivos, archivo =>
    {
        var svg = XDocument.Parse(File.ReadAllText(archivo)).Root!;
        var vista = ((string)svg.Attribute("viewBox")!).Split(' ').Select(Medidas.Numero).ToArray();

        Assert.All(svg.Descendants(Svg + "text"), t =>
        {
            Assert.InRange(Medidas.Numero((string)t.Attribute("x")!), vista[0], vista[0] + vista[2]);
            Assert.InRange(Medidas.Numero((string)t.Attribute("y")!), vista[1] + 9, vista[1] + vista[3]);
        });
    });

    [Theory]
    [InlineData("", "trimestres/2025-T4/semaforos.svg")]
    [InlineData("dependencias", "dependencias/cumplimiento.svg")]
    [InlineData("dependencias/ssp", "dependencias/ssp/cumplimiento.svg")]
    [InlineData("trimestres/2025-T2", "trimestres/2025-T2/semaforos.svg")]
    [InlineData("programas/PP05", "programas/PP05/avance.svg")]
    [InlineData("ejes", "ejes/semaforos.svg")]
    [InlineData("indicadores/SPC-04", "indicadores/SPC-04/SPC-04.svg")]
    [InlineData("glosario", "trimestres/2025-T4/semaforos.svg")]
    public void La_tarjeta_social_de_la_pagina_es_una_grafica_con_direccion_completa(string ruta, string imagen)
    {
        var pagina = portal.Pagina(ruta);
        string Meta(string nombre) => pagina.QuerySelector($"meta[property='{nombre}'], meta[name='{nombre}']")!.GetAttribute("content")!;

        Assert.Equal("https://desempeno.ejemplo.gob.mx/portal/" + imagen, Meta("og:image"));
        Assert.True(File.Exists(Path.Combine(portal.Salida, imagen)));
        Assert.Equal(pagina.Title, Meta("og:title"));
        Assert.Equal(pagina.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Meta("og:url"));
        Assert.Equal(("website", "es_MX", "summary_large_image"), (Meta("og:type"), Meta("og:locale"), Meta("twitter:card")));
        Assert.NotEmpty(Meta("og:description"));
        Assert.NotEmpty(Meta("og:image:alt"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("dependencias")]
    [InlineData("dependencias/ssp")]
    [InlineData("trimestres/2025-T4")]
    [InlineData("programas")]
    [InlineData("programas/PP05")]
    [InlineData("ejes")]
    [InlineData("procedimiento")]
    public void Junto_a_cada_grafica_esta_su_archivo_con_el_mismo_dibujo(string ruta)
    {
        var figuras = portal.Pagina(ruta).QuerySelectorAll("figure");

        Assert.NotEmpty(figuras);
        Assert.All(figuras, figura =>
        {
            var enlace = figura.QuerySelector("figcaption a[download]")!.GetAttribute("href")!;
            var archivo = Path.GetFullPath(Path.Combine(portal.Salida, ruta, enlace));
            var suelta = new HtmlParser().ParseDocument(File.ReadAllText(archivo)).QuerySelector("svg")!;
            Assert.Equal(Dibujo(figura.QuerySelector("svg")!), Dibujo(suelta));
        });
    }

    private static IEnumerable<string> Dibujo(IElement svg) =>
        svg.QuerySelectorAll("rect, path, line, text").Where(e => !e.ClassList.Any(c => c is "g-fondo" or "g-titulo" or "g-fuente")).Select(e => e.OuterHtml);
}
