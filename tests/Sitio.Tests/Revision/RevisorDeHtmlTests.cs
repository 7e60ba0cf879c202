using System.Text;
using SeguimientoDesempeno.Sitio.Revision;

namespace SeguimientoDesempeno.Sitio.Tests.Revision;

public sealed class RevisorDeHtmlTests
{
    [Theory]
    [InlineData("<p>Uno</p>\n<p>Dos <b>y <i>tres</i></b></p>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/><g><text x=\"1\">a</text></g></svg><br><input disabled>")]
    [InlineData("<table><caption>T</caption><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>")]
    [InlineData("<dl><div><dt>a</dt><dd>b</dd></div></dl><a href=\"https://otro.example/\">fuera</a> &lt;b&gt;")]
    public void Lo_que_esta_bien_no_da_problemas(string cuerpo) => Assert.Empty(Revisar(cuerpo));

    [Theory]
    [InlineData("<p>Uno", "</body> cierra lo que no está abierto; falta </p>")]
    [InlineData("<p>Uno\n</div>", "</div> cierra lo que no está abierto; falta </p>")]
    [InlineData("\n<p><div>x</div></p>", "<p> no puede contener <div>")]
    [InlineData("<ul><p>x</p></ul>", "<ul> no puede contener <p>")]
    [InlineData("<div><li>x</li></div>", "<li> no puede estar dentro de <div>")]
    [InlineData("<table><tr><td>x</td></tr></table>", "<tr> no puede estar dentro de <table>")]
    [InlineData("<a href=\"../c/\"><a href=\"../c/\">x</a></a>", "un enlace está dentro de otro")]
    [InlineData("<i id=\"i\">x</i><i id=\"i\">x</i>", "el id «i» está dos veces")]
    [InlineData("<b class=\"a\" class=\"b\">x</b>", "el atributo class está dos veces")]
    [InlineData("<b class=a>x</b>", "el valor de class no está entre comillas")]
    [InlineData("<blink>x</blink>", "<blink> no es un elemento que el portal use")]
    [InlineData("<div/>", "<div/> no se cierra así en HTML")]
    [InlineData("3 < 4", "hay un «<» que no empieza un elemento")]
    [InlineData("<p class=\"x\"", "un elemento queda sin «>»")]
    public void Cada_falta_se_dice_una_vez_con_su_renglon(string cuerpo, string mensaje)
    {
        var problema = Assert.Single(Revisar(cuerpo));

        Assert.Equal(("HTML_INVALIDO", mensaje), (problema.Codigo, problema.Mensaje));
        Assert.Equal("a/b/index.html", problema.Lugar.Archivo);
        Assert.Equal(mensaje.StartsWith("<p> no puede", StringComparison.Ordinal) ? 3 : mensaje.StartsWith("</div>", StringComparison.Ordinal) ? 3 : 2, problema.Lugar.Linea);
    }

    [Theory]
    [InlineData("../c/", null)]
    [InlineData("../c/#aqui", null)]
    [InlineData("./", null)]
    [InlineData("#i", null)]
    [InlineData("../../portada.css", null)]
    [InlineData("/portal/a/c/", null)]
    [InlineData("../c/?q=1#aqui", null)]
    [InlineData("../d/", "el enlace a «a/d/index.html» no lleva a ninguna página")]
    [InlineData("../c/#alla", "el enlace a «a/c/index.html#alla» lleva a una parte que no existe")]
    [InlineData("#nada", "el enlace a «a/b/index.html#nada» lleva a una parte que no existe")]
    [InlineData("../../../fuera/", "el enlace «../../../fuera/» no lleva a ninguna página")]
    [InlineData("/otro/", "el enlace «/otro/» no lleva a ninguna página")]
    [InlineData("javascript:x", "el enlace a «a/b/javascript:x» no lleva a ninguna página")]
    public void Cada_enlace_lleva_a_un_archivo_y_cada_ancla_a_un_elemento(string enlace, string? mensaje)
    {
        var problemas = Revisar($"<i id=\"i\">x</i><a href=\"{enlace}\">x</a>");

        Assert.Equal(mensaje is null ? [] : [mensaje], problemas.Select(p => p.Mensaje));
        Assert.All(problemas, p => Assert.Equal(("a/b/index.html", 2), (p.Lugar.Archivo, p.Lugar.Linea)));
    }

    [Fact]
    public void Una_parte_que_se_repite_se_lee_una_vez_y_su_enlace_roto_nombra_la_primera_pagina_que_la_tiene()
    {
        var enlaces = new Enlaces("/portal/");
        var revisor = new RevisorDeHtml(enlaces);
        var pie = new ParteRepetida("<footer><a href=\"../nada/\">x</a></footer>"u8.ToArray());
        foreach (var pagina in new[] { "b/index.html", "c/index.html", "a/index.html" })
        {
            RevisarConPie(revisor, pagina, pie);
        }

        Assert.Empty(revisor.Problemas);
        var roto = Assert.Single(Enlaces.Rotos([enlaces], r => r.Length == "a/index.html".Length));
        Assert.Equal("a/index.html", roto.Lugar.Archivo);
    }

    [Theory]
    [InlineData("<footer><a href=\"#abajo\">x</a></footer>", "ANCLA_ROTA")]
    [InlineData("<footer><a href=\"../../fuera/\">x</a></footer>", "ENLACE_ROTO")]
    [InlineData("<footer><p>x</footer>", "HTML_INVALIDO")]
    public void Una_parte_que_se_repite_con_una_falta_propia_de_cada_pagina_la_dice_en_cada_una(string html, string codigo)
    {
        var pie = new ParteRepetida(Encoding.UTF8.GetBytes(html));
        var enlaces = new Enlaces("/portal/");
        var revisor = new RevisorDeHtml(enlaces);
        RevisarConPie(revisor, "a/index.html", pie);
        RevisarConPie(revisor, "b/index.html", pie);

        var problemas = revisor.Problemas.Concat(Enlaces.Rotos([enlaces], _ => true)).ToList();
        Assert.Equal([("a/index.html", codigo), ("b/index.html", codigo)], problemas.Select(p => (p.Lugar.Archivo!, p.Codigo)));
    }

    private static void RevisarConPie(RevisorDeHtml revisor, string pagina, ParteRepetida pie)
    {
        const string Antes = "<!DOCTYPE html><html lang=\"es\"><body>\n";
        byte[] html = [.. Encoding.UTF8.GetBytes(Antes), .. pie.Html, .. "</body></html>"u8];
        var lector = new LectorDeMarcado(revisor);
        revisor.Empezar(pagina);
        lector.Leer(html.AsSpan(0, Antes.Length), 0);
        lector.Leer(html.AsSpan(0, Antes.Length + pie.Html.Length), Antes.Length, pie);
        lector.Leer(html, Antes.Length + pie.Html.Length);
        revisor.Terminar(html);
    }

    private static void Leer(RevisorDeHtml revisor, string pagina, string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        revisor.Empezar(pagina);
        new LectorDeMarcado(revisor).Leer(bytes, 0);
        revisor.Terminar(bytes);
    }

    private static IReadOnlyList<SeguimientoDesempeno.Desempeno.Problemas.Problema> Revisar(string cuerpo)
    {
        var enlaces = new Enlaces("/portal/");
        var revisor = new RevisorDeHtml(enlaces);
        Leer(revisor, "a/c/index.html", "<!DOCTYPE html><html lang=\"es\"><body><p id=\"aqui\">x</p></body></html>");
        Leer(revisor, "a/b/index.html", $"<!DOCTYPE html><html lang=\"es\"><body>\n{cuerpo}</body></html>");
        return [.. revisor.Problemas, .. Enlaces.Rotos([enlaces], new HashSet<string> { "a/b/index.html", "a/c/index.html", "portada.css" }.Contains)];
    }
}
