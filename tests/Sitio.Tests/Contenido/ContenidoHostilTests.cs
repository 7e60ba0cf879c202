using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Sitio.Tests.Contenido;

public sealed class ContenidoHostilTests(PortalHostil portal) : IClassFixture<PortalHostil>
{
    private const string Ataque = PortalHostil.Ataque;

    private string Salida => portal.Salida;

    [Fact]
    public void En_ninguna_pagina_hay_un_elemento_o_un_enlace_que_no_sea_del_portal()
    {
        foreach (var archivo in Directory.EnumerateFiles(Salida, "*.html", SearchOption.AllDirectories))
        {
            var pagina = new HtmlParser().ParseDocument(File.ReadAllText(archivo));
            Assert.Empty(pagina.QuerySelectorAll("script:not([type='application/ld+json']):not([src$='buscar/buscar.js']), img:not(.marca-logo), [onerror], [style], iframe"));
            Assert.All(pagina.QuerySelectorAll("[href]"), e => Assert.DoesNotMatch("^\\s*(javascript|data|//)", e.GetAttribute("href")!));
        }
    }

    [Fact]
    public void El_nombre_hostil_de_un_indicador_se_lee_como_texto()
    {
        var pagina = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Salida, "indicadores/SPC-01/index.html")));

        Assert.Equal(Ataque, pagina.QuerySelector("h1")!.TextContent);
        Assert.Contains(Ataque, pagina.QuerySelector("figure svg title")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Lo_que_se_dice_a_los_buscadores_es_texto_que_no_cierra_su_bloque()
    {
        var html = File.ReadAllText(Path.Combine(Salida, "indicadores/SPC-01/index.html"));
        var bloque = new HtmlParser().ParseDocument(html).QuerySelector("script[type='application/ld+json']")!.TextContent;

        Assert.Equal(Ataque, (string)System.Text.Json.Nodes.JsonNode.Parse(bloque)!["name"]!);
        Assert.DoesNotContain('<', bloque);
    }

    [Fact]
    public void El_html_de_una_pagina_escrita_se_lee_como_texto_y_sus_enlaces_peligrosos_pierden_la_direccion()
    {
        var prosa = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Salida, "hostil/index.html"))).QuerySelector(".prosa")!;

        Assert.Contains("<script>alert(1)</script>", prosa.TextContent, StringComparison.Ordinal);
        Assert.Contains("tecla", prosa.TextContent, StringComparison.Ordinal);
        Assert.Empty(prosa.QuerySelectorAll("a"));
    }

    [Fact]
    public void Una_celda_que_parece_formula_llega_como_texto_a_la_hoja_de_calculo()
    {
        var csv = File.ReadAllText(Path.Combine(Salida, "indicadores/SPC-01/SPC-01.csv"));

        Assert.Contains("\"'=1+1<", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void El_dibujo_suelto_sigue_siendo_xml() =>
        Assert.DoesNotContain(
            System.Xml.Linq.XDocument.Load(Path.Combine(Salida, "indicadores/SPC-01/SPC-01.svg")).Descendants(),
            e => e.Name.LocalName == "script");
}
