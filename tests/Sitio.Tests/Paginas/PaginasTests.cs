using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class PaginasTests(PortalDeEjemplo portal)
{
    [Theory]
    [InlineData("SPC-04", "Se alcanzó 94\u00a0% de la meta de 2025.")]
    [InlineData("DIF-04", "El dato del cuarto trimestre de 2025 no está disponible.")]
    [InlineData("SDU-06", "Este indicador no se mide en el cuarto trimestre de 2025.")]
    public void La_pagina_de_un_indicador_empieza_por_decir_como_va(string clave, string frase) =>
        Assert.Equal(frase, portal.Pagina($"indicadores/{clave}").QuerySelector(".frase")!.TextContent);

    [Theory]
    [InlineData("CMU-04/2025-T1", "No calculable", "no hubo casos que contar")]
    [InlineData("SDH-04/2025-T1", "Sin meta", "no hay cumplimiento ni semáforo")]
    [InlineData("SDU-02/2025-T1", "No disponible", "No se estima ni se toma como cero")]
    public void Una_cifra_sin_cumplimiento_explica_por_que(string ruta, string semaforo, string motivo)
    {
        var pagina = portal.Pagina($"indicadores/{ruta}").QuerySelector("main")!;

        Assert.Equal(semaforo, pagina.QuerySelector(".semaforo")!.TextContent);
        Assert.Contains(motivo, pagina.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void La_procedencia_muestra_la_formula_con_sus_numeros_y_quien_los_envio()
    {
        var pagina = portal.Pagina("indicadores/SPC-02/2025-T1");

        Assert.Contains("137,824 / 15,747 = 8.7524", pagina.QuerySelectorAll(".formula").Select(f => f.TextContent));
        Assert.Contains(
            "Envió: Enlace, Secretaría de Seguridad y Protección a la Ciudadanía (SPC), con la versión 1 de la ficha técnica.",
            pagina.QuerySelectorAll("section p").Select(p => p.TextContent));
        var marzo = pagina.QuerySelectorAll("table tbody tr").First(f => f.TextContent.Contains("Marzo de 2025", StringComparison.Ordinal));
        Assert.Equal(
            ["Marzo de 2025", "45,058", "5,335", "04/04/2025", "08/04/2025", "Con prórroga"],
            marzo.Children.Select(c => c.TextContent.Trim()));
    }

    [Fact]
    public void La_procedencia_dice_que_puesto_reviso_los_datos_y_cuando()
    {
        var revisiones = portal.Pagina("indicadores/SPC-02/2025-T1").QuerySelectorAll("table")[^1].QuerySelectorAll("tbody tr").Select(f => f.TextContent).ToList();

        Assert.Equal(4, revisiones.Count);
        Assert.Contains("enero:\u00a007/02/2025 · febrero:\u00a007/03/2025 · marzo:\u00a007/04/2025", revisiones[0], StringComparison.Ordinal);
        Assert.Contains("Cerró los resultados y generó la matriz SEJ-PEP-27", revisiones[^1], StringComparison.Ordinal);
        Assert.Contains("primer trimestre de 2025:\u00a015/04/2025", revisiones[^1], StringComparison.Ordinal);
        Assert.All(revisiones, r => Assert.Contains("Persona ", r, StringComparison.Ordinal));
    }

    [Fact]
    public void Un_indicador_que_todavia_no_toca_medir_no_dibuja_un_marco_vacio_y_da_su_linea_base()
    {
        var pagina = portal.Pagina("indicadores/SDU-06");

        Assert.Null(pagina.QuerySelector(".hallazgo svg.grafica"));
        Assert.Contains("Su frecuencia es bienal.", pagina.QuerySelector(".hallazgo")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("4.9 m2 por habitante", pagina.QuerySelector(".claves")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void El_signo_de_por_ciento_no_se_queda_solo_en_el_renglon_siguiente() =>
        Assert.All(portal.Paginas, ruta =>
        {
            var cuerpo = new HtmlParser().ParseDocument(portal.Leer(ruta)).Body!;
            foreach (var tecnico in cuerpo.QuerySelectorAll("code, script, svg"))
            {
                tecnico.Remove();
            }

            Assert.DoesNotMatch("[0-9] %", cuerpo.TextContent);
        });

    [Theory]
    [InlineData("SDU-01", "Incluye datos fuera de plazo.", "incluye información extemporánea")]
    [InlineData("SDU-02", "Faltan los datos de al menos un mes.", "falta al menos un mes requerido al corte")]
    [InlineData("CMU-04", "No hubo casos que contar.", "denominador cero")]
    public void La_nota_de_una_cifra_se_lee_en_palabras_llanas_y_su_descarga_conserva_la_publicada(string clave, string nota, string publicada)
    {
        var pagina = portal.Pagina($"indicadores/{clave}").QuerySelector("main")!.TextContent;

        Assert.Contains(nota, pagina, StringComparison.Ordinal);
        Assert.DoesNotContain(publicada, pagina, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(publicada, portal.Leer($"indicadores/{clave}/{clave}.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lo_que_ya_dice_el_motivo_no_se_repite_en_la_nota() =>
        Assert.DoesNotContain("Faltan los datos", portal.Pagina("indicadores/SDU-02/2025-T1").QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Los_resultados_de_un_trimestre_dicen_en_que_unidad_esta_cada_uno()
    {
        var unidades = portal.Pagina("trimestres/2025-T4/resultados").QuerySelectorAll("tbody tr").ToDictionary(f => f.QuerySelector(".clave")!.TextContent, f => f.QuerySelector("th .dato")!.TextContent);

        Assert.Equal(("Unidad: Días hábiles", "Unidad: Porcentaje"), (unidades["SDU-01"], unidades["SDH-01"]));
        Assert.All(unidades.Values, u => Assert.Matches("^Unidad: .+", u));
    }

    [Fact]
    public void La_diferencia_entre_resultados_y_gasto_se_dice_en_puntos()
    {
        foreach (var ruta in new[] { "programas", "programas/PP04" })
        {
            var tabla = portal.Pagina(ruta).QuerySelector("table")!;
            Assert.Contains("Diferencia (puntos)", tabla.QuerySelectorAll("th").Select(c => c.TextContent));
            Assert.DoesNotContain("(pp)", tabla.OuterHtml, StringComparison.Ordinal);
        }
    }

    /// <summary>A code of a catalogue or of a period, as the publications write it.</summary>
    [Fact]
    public void Nadie_lee_claves_de_catalogo_donde_van_palabras()
    {
        var codigo = new System.Text.RegularExpressions.Regex(@"\b(20\d\d-(T[1-4]|0[1-9]|1[0-2])|[A-ZÁÉÍÓÚ]+_[A-ZÁÉÍÓÚ_]+|VIGENTE|SEMESTRAL|TRIMESTRAL|MENSUAL|ANUAL|BIENAL|ASCENDENTE|DESCENDENTE|NOMINAL|CALCULADO)\b");
        Assert.All(portal.Paginas.Where(r => !r.StartsWith("datos", StringComparison.Ordinal)), ruta =>
        {
            var cuerpo = new HtmlParser().ParseDocument(portal.Leer(ruta)).Body!;
            foreach (var tecnico in cuerpo.QuerySelectorAll("code, #comprobar, #revisiones, script"))
            {
                tecnico.Remove();
            }

            Assert.DoesNotMatch(codigo, cuerpo.TextContent);
        });
    }

    [Fact]
    public void Una_tabla_de_una_pagina_escrita_lleva_en_cada_celda_el_nombre_de_su_columna_para_el_telefono()
    {
        var fila = portal.Pagina("metodologia").QuerySelectorAll(".prosa table.apila tbody tr").Single(f => f.Children[0].TextContent == "En rezago");

        Assert.Equal([null, "Cumplimiento", "Qué sigue"], fila.Children.Select(c => c.GetAttribute("data-r")));
    }

    [Fact]
    public void La_metodologia_resuelve_la_regla_D1_con_una_cifra_publicada()
    {
        var ejemplo = portal.Pagina("metodologia").QuerySelector(".ejemplo")!;
        var clave = ejemplo.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^3];
        var csv = portal.Leer($"indicadores/{clave}/{clave}.csv").TrimEnd('\n').Split('\n')[^1].Split(',');
        var numeros = csv[7..10].Select(x => decimal.Parse(x, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var (meta, resultado, cumplimiento) = (numeros[0], numeros[1], numeros[2]);

        Assert.Equal(cumplimiento, Math.Round(100 * (1 - ((resultado - meta) / Math.Abs(meta))), 2, MidpointRounding.AwayFromZero));
        Assert.Contains($" = {cumplimiento}\u00a0%", ejemplo.TextContent, StringComparison.Ordinal);
        Assert.Equal(csv[11], ejemplo.QuerySelector(".semaforo")!.TextContent);
    }

    [Fact]
    public void La_tabla_de_un_indicador_dice_lo_mismo_que_su_descarga()
    {
        var filas = portal.Pagina("indicadores/SPC-04").QuerySelector("table")!.QuerySelectorAll("tbody tr")
            .Select(f => f.Children.Select(c => c.TextContent).ToList()).ToList();
        var csv = portal.Leer("indicadores/SPC-04/SPC-04.csv").TrimEnd('\n').Split('\n').Skip(1).Select(l => l.Split(',')).ToList();

        string[] ordinales = ["Primer", "Segundo", "Tercer", "Cuarto"];
        Assert.Equal(csv.Select(c => $"{ordinales[c[5][0] - '1']} trimestre de {c[4]} {c[7]} {c[8]}"), filas.Select(f => $"{f[0]} {f[1]} {f[2]}"));
    }

    [Fact]
    public void Cada_pagina_cumple_lo_que_se_puede_comprobar_sin_navegador()
    {
        foreach (var ruta in portal.Paginas)
        {
            var html = portal.Leer(ruta);
            var pagina = new HtmlParser().ParseDocument(html);
            Assert.True(html.Length < 100_000, $"{ruta} pesa {html.Length}");
            Assert.Equal("es-MX", pagina.DocumentElement.GetAttribute("lang"));
            Assert.Single(pagina.QuerySelectorAll("h1"));
            Assert.All(pagina.QuerySelectorAll("main .desliza table"), t => Assert.NotNull(t.QuerySelector("caption")));
            Assert.All(pagina.QuerySelectorAll("main .desliza th"), th => Assert.NotNull(th.GetAttribute("scope")));
            Assert.All(pagina.QuerySelectorAll("svg[role=img]"), s => Assert.False(string.IsNullOrWhiteSpace(s.QuerySelector("title")?.TextContent)));
            Assert.Empty(pagina.QuerySelectorAll("script:not([type='application/ld+json']):not([src$='buscar/buscar.js']), style, [style], iframe, object, form, img:not(.marca-logo)"));
            Assert.All(pagina.QuerySelectorAll("link:not([rel=canonical])"), l => Assert.DoesNotContain("://", l.GetAttribute("href")!, StringComparison.Ordinal));
            Assert.StartsWith("default-src 'none'", pagina.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Cada_enlace_interno_y_cada_ancla_llevan_a_algo()
    {
        var paginas = portal.Paginas.ToDictionary(r => r, r => new HtmlParser().ParseDocument(portal.Leer(r)));
        foreach (var (ruta, pagina) in paginas.Where(p => p.Key != "404.html"))
        {
            foreach (var enlace in pagina.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!).Where(h => !h.Contains(':', StringComparison.Ordinal)))
            {
                var destino = new Uri(new Uri("http://portal/" + ruta), enlace);
                var archivo = destino.AbsolutePath[1..] is var a && (a.Length == 0 || a.EndsWith('/')) ? a + "index.html" : a;
                Assert.True(File.Exists(Path.Combine(portal.Salida, archivo)), $"{ruta} → {enlace}");
                Assert.True(destino.Fragment.Length == 0 || paginas[archivo].GetElementById(destino.Fragment[1..]) is not null, $"{ruta} → {enlace}");
            }
        }
    }

    [Fact]
    public void La_pagina_no_encontrada_funciona_en_cualquier_direccion()
    {
        var enlaces = new HtmlParser().ParseDocument(portal.Leer("404.html")).QuerySelectorAll("[href]:not([href^=mailto]):not([href^=http]):not([href^='#'])");

        Assert.NotEmpty(enlaces);
        Assert.All(enlaces, e => Assert.StartsWith("/portal/", e.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void La_hoja_de_estilo_pesa_menos_de_30_kilobytes() => Assert.True(portal.Leer("sitio.css").Length < 30_000);

    [Fact]
    public void El_trimestre_ofrece_su_matriz_y_la_huella_de_cada_archivo()
    {
        var pagina = portal.Pagina("trimestres/2025-T3");

        Assert.NotNull(pagina.QuerySelector("a[href$='publicaciones/2025-T3/archivos/SEJ-PEP-27.xlsx']"));
        var huella = System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(portal.Salida, "publicaciones/2025-T3/resultados.json")));
        Assert.Contains(Convert.ToHexStringLower(huella), pagina.QuerySelectorAll("details:not([open]) code.huella").Select(c => c.TextContent));
    }
}
