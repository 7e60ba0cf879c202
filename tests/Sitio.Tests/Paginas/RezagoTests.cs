using AngleSharp.Dom;
using SeguimientoDesempeno.Formatos.Publicaciones;

namespace SeguimientoDesempeno.Sitio.Tests.Paginas;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class RezagoTests(PortalDeEjemplo portal) : IDisposable
{
    private readonly CarpetaTemporal _carpeta = new();

    [Theory]
    [InlineData("2025-T1")]
    [InlineData("2025-T4")]
    public void Estan_todos_los_indicadores_en_rezago_del_trimestre_y_ninguno_mas(string trimestre)
    {
        var numero = trimestre[^1] - '0';
        var esperados = Ejemplo.Publicaciones()[numero - 1].Resultados
            .Where(r => r.Trimestre == numero && r.Semaforo == "EN_REZAGO").Select(r => r.ClaveIndicador).Order(StringComparer.Ordinal);

        Assert.Equal(esperados, Claves(portal.Pagina($"rezago/{trimestre}")));
    }

    [Fact]
    public void La_pagina_sin_trimestre_es_la_del_ultimo() =>
        Assert.Equal(Claves(portal.Pagina("rezago/2025-T4")), Claves(portal.Pagina("rezago")));

    [Theory]
    [InlineData("2025-T1", "SSP-05", "30 de junio de 2025", "Venció sin cumplirse.")]
    [InlineData("2025-T3", "SSP-05", "15 de diciembre de 2025", "Se cumplió.")]
    public void Lo_respondido_dice_por_que_que_se_hara_para_cuando_y_si_se_cumplio(string trimestre, string clave, string fecha, string cumplido)
    {
        var campos = portal.Pagina($"rezago/{trimestre}").GetElementById(clave)!.QuerySelectorAll(".ficha > div")
            .ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => d.QuerySelector("dd")!.TextContent);

        Assert.Equal("Justificación ilustrativa de la dependencia.", campos["Justificación"]);
        Assert.StartsWith("Acción ilustrativa", campos["Acción de mejora"], StringComparison.Ordinal);
        Assert.Equal((fecha, cumplido), (campos["Fecha compromiso"], campos["¿Se cumplió?"]));
    }

    [Fact]
    public void Lo_que_aun_no_tiene_respuesta_dice_cuando_la_tendra()
    {
        var rezago = portal.Pagina("rezago").GetElementById("SSP-05")!;

        Assert.Contains("aparecerá aquí con la siguiente publicación", rezago.TextContent, StringComparison.Ordinal);
        Assert.Null(rezago.QuerySelector("dl"));
    }

    [Fact]
    public void Se_llega_desde_la_portada_y_desde_el_indicador_en_rezago()
    {
        Assert.NotNull(portal.Pagina("").QuerySelector("main a[href='rezago/']"));
        Assert.NotNull(portal.Pagina("indicadores/SSP-05").QuerySelector("a[href='../../rezago/2025-T4/#SSP-05']"));
        Assert.Null(portal.Pagina("indicadores/SPC-04").QuerySelector("main a[href*='rezago/']"));
    }

    [Fact]
    public async Task Con_mas_rezagos_que_los_de_una_pagina_cada_indicador_enlaza_a_la_suya()
    {
        var original = Ejemplo.Publicaciones()[0];
        var modelo = original.Resultados.First(r => r.Semaforo == "EN_REZAGO");
        var ficha = original.Fichas.First(f => f.ClaveIndicador == modelo.ClaveIndicador);
        var claves = Enumerable.Range(1, 51).Select(n => $"ZZZ-{n:00}").ToList();
        new EscritorDePublicaciones(Path.Combine(_carpeta.Ruta, "p")).Escribir(original with
        {
            Fichas = [.. claves.Select(c => ficha with { ClaveIndicador = c })],
            Resultados = [.. claves.Select(c => modelo with { ClaveIndicador = c })],
            Capturas = [],
        });

        var resumen = await SitioGenerador.Generar(Path.Combine(_carpeta.Ruta, "p"), Ejemplo.CopiarContenido(Path.Combine(_carpeta.Ruta, "content"), cifraDelAnio: "ZZZ-01"), Path.Combine(_carpeta.Ruta, "portal"));

        Assert.Empty(resumen.Problemas);
        Assert.Contains("rezago/2025-T1/#ZZZ-50\"", Indicador("ZZZ-50"), StringComparison.Ordinal);
        Assert.Contains("rezago/2025-T1/pagina-2/#ZZZ-51\"", Indicador("ZZZ-51"), StringComparison.Ordinal);
    }

    public void Dispose() => _carpeta.Dispose();

    private static List<string?> Claves(IDocument pagina) => [.. pagina.QuerySelectorAll("main section[id]").Select(s => s.Id)];

    private string Indicador(string clave) => File.ReadAllText(Path.Combine(_carpeta.Ruta, "portal", "indicadores", clave, "index.html"));
}
