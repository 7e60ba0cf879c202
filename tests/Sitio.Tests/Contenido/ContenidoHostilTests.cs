using System.IO.Compression;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CsvHelper;
using SeguimientoDesempeno.Formatos.Publicaciones;

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
    public void Ninguna_celda_de_ningun_csv_empieza_como_formula()
    {
        var vistas = 0;
        foreach (var archivo in Archivos("*.csv").Where(a => !a.Contains("/publicaciones/", StringComparison.Ordinal)))
        {
            using var csv = CsvReader.Create(new StringReader(File.ReadAllText(archivo).TrimStart('\uFEFF')), new CsvReaderOptions { HasHeader = false });
            while (csv.Read())
            {
                for (var i = 0; i < csv.FieldCount; i++)
                {
                    var celda = csv.GetString(i);
                    vistas += celda.Contains(Ataque, StringComparison.Ordinal) ? 1 : 0;
                    Assert.False(celda is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !decimal.TryParse(celda, System.Globalization.CultureInfo.InvariantCulture, out _), $"{archivo}: {celda}");
                }
            }
        }

        Assert.True(vistas > 100);
    }

    [Fact]
    public void Ninguna_hoja_de_calculo_lleva_formulas_y_todas_son_xml()
    {
        foreach (var archivo in Archivos("*.xlsx").Where(a => !a.Contains("/publicaciones/", StringComparison.Ordinal)))
        {
            using var libro = ZipFile.OpenRead(archivo);
            foreach (var parte in libro.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
            {
                using var flujo = parte.Open();
                Assert.DoesNotContain(XDocument.Load(flujo).Descendants(), e => e.Name.LocalName is "f" or "hyperlink" or "oleObject");
            }
        }
    }

    [Fact]
    public void Cada_archivo_para_programas_se_puede_leer_y_trae_el_texto_como_texto()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var aviso = XDocument.Load(Path.Combine(Salida, "publicaciones.xml")).Descendants(atom + "entry").First();

        Assert.StartsWith(Ataque, aviso.Element(atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal(["id", "title", "updated", "link", "author", "summary"], aviso.Elements().Select(e => e.Name.LocalName));
        Assert.NotEmpty(XDocument.Load(Path.Combine(Salida, "sitemap.xml")).Descendants());
        Assert.All(Archivos("*.json"), a => Assert.NotNull(System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(a))));
    }

    [Fact]
    public void Cada_dibujo_suelto_es_xml_sin_programas_ni_enlaces()
    {
        var dibujos = Archivos("*.svg").ToList();

        Assert.True(dibujos.Count > 44);
        Assert.All(dibujos, d => Assert.DoesNotContain(
            XDocument.Load(d).Descendants(),
            e => e.Name.LocalName is "script" or "image" or "foreignObject" or "a" || e.Attributes().Any(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name.LocalName == "href")));
    }

    [Theory]
    [InlineData("../../fuera.html")]
    [InlineData("a\"onclick=\"x.csv")]
    [InlineData("<script>.csv")]
    [InlineData("a\nb.csv")]
    [InlineData("con espacio.csv")]
    public void Un_nombre_de_archivo_hostil_no_llega_a_publicarse(string nombre)
    {
        using var carpeta = new CarpetaTemporal();
        var original = Ejemplo.Publicaciones()[0];

        var escrita = new EscritorDePublicaciones(carpeta.Ruta).Escribir(original with { Archivos = [new(nombre, "x", new byte[] { 1 })] });

        Assert.Equal("ARCHIVO_INVALIDO", Assert.Single(escrita.Problemas).Codigo);
        Assert.Empty(Directory.EnumerateFileSystemEntries(carpeta.Ruta));
    }

    [Fact]
    public void Toda_pagina_prohibe_lo_que_no_es_del_portal_y_el_archivo_de_cabeceras_lo_que_ella_no_puede()
    {
        const string todas = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
        foreach (var archivo in Archivos("*.html"))
        {
            var politica = new HtmlParser().ParseDocument(File.ReadAllText(archivo)).QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
            Assert.Equal(archivo.EndsWith("/buscar/index.html", StringComparison.Ordinal) ? $"{todas}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'" : todas, politica);
        }

        var cabeceras = File.ReadAllText(Path.Combine(Salida, "_headers"));
        Assert.All(
            ["frame-ancestors 'none'", "X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin", "Permissions-Policy: "],
            c => Assert.Contains(c, cabeceras, StringComparison.Ordinal));
    }

    private IEnumerable<string> Archivos(string forma) => Directory.EnumerateFiles(Salida, forma, SearchOption.AllDirectories);
}
