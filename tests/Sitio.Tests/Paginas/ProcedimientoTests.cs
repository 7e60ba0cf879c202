using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class ProcedimientoTests(PortalDeEjemplo portal)
{
    private IElement Entrega => portal.Pagina("procedimiento").GetElementById("f-b1-entrega-de-dependencia")!;

    [Fact]
    public void Los_pasos_van_en_el_orden_de_su_numero_y_lo_que_no_tiene_numero_no_es_un_paso() =>
        Assert.Equal(["7.9", "7.11 a)", "7.11", "7.11 b)", "7.12"], Entrega.QuerySelectorAll("ol > li > .clave").Select(n => n.TextContent));

    [Theory]
    [InlineData("7.11", "Entregar la tabla de datos", "Enlace Oficial de la Dependencia o Entidad · se hizo 23 veces, 1 pendiente · Plazo: 2 días hábiles")]
    [InlineData("7.12", "Ordenar y clasificar lo recibido", "El sistema, de forma automática · se hizo 1 vez")]
    [InlineData("7.11 b)", "Solicitar prórroga (opcional)", "Personal del área responsable · aún no se hace")]
    public void Cada_paso_dice_que_se_hace_quien_lo_hace_y_cuanto_va(string numero, string texto, string dato)
    {
        var paso = Entrega.QuerySelectorAll("li").Single(li => li.QuerySelector(".clave")!.TextContent == numero);

        Assert.Equal((texto, dato), (paso.QuerySelector(".paso")!.TextContent, paso.QuerySelector(".dato")!.TextContent));
    }

    [Fact]
    public void El_flujo_se_ve_dibujado_y_la_lista_dice_que_sigue_de_cada_paso()
    {
        Assert.Equal(6, Entrega.QuerySelectorAll("figure svg [data-nodo]").Length);
        Assert.Equal("Sigue: 7.12.", Entrega.QuerySelectorAll("li").Single(li => li.QuerySelector(".clave")!.TextContent == "7.11").QuerySelector(".sigue")!.TextContent);
    }

    [Fact]
    public void La_pagina_empieza_doblada_y_cada_parte_se_abre_sola()
    {
        var partes = portal.Pagina("procedimiento").QuerySelectorAll("main section").ToList();

        Assert.All(partes, p => Assert.NotNull(p.QuerySelector("h2 ~ details:not([open]) ol")));
        Assert.Equal("Ver sus 5 pasos: " + Entrega.QuerySelector("h2")!.TextContent, Entrega.QuerySelector("summary")!.TextContent);
    }

    [Theory]
    [InlineData("b1-entrega-de-dependencia", "En el trimestre terminó 23 veces; hay 1 en curso.")]
    [InlineData("c2-seguimiento-de-accion", "Aún no se inicia en este trimestre.")]
    public void Cada_flujo_dice_como_va_el_trimestre(string flujo, string cuenta) =>
        Assert.Equal(cuenta, portal.Pagina("procedimiento").QuerySelector($"#f-{flujo} > p")!.TextContent);

    [Fact]
    public async Task Sin_publicaciones_las_tres_paginas_lo_dicen_con_amabilidad()
    {
        using var carpeta = new CarpetaTemporal();
        var salida = Path.Combine(carpeta.Ruta, "portal");

        var resumen = await SitioGenerador.Generar(Path.Combine(carpeta.Ruta, "ninguna"), Ejemplo.Contenido, salida);

        Assert.Empty(resumen.Problemas);
        foreach (var ruta in new[] { "procedimiento", "rezago", "transparencia/articulo-95" })
        {
            var principal = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(salida, ruta, "index.html"))).QuerySelector("main")!;
            Assert.Matches("[Tt]odavía no (hay|se)", principal.TextContent);
            Assert.Contains("aquí", principal.TextContent, StringComparison.Ordinal);
        }
    }
}
