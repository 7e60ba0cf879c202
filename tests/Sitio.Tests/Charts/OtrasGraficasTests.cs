using System.Globalization;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Sitio.Charts;

namespace SeguimientoDesempeno.Sitio.Tests.Charts;

[Collection(ConPortalDeEjemplo.Nombre)]
public sealed class OtrasGraficasTests(PortalDeEjemplo portal)
{
    [Fact]
    public void El_ancho_de_cada_tramo_es_proporcional_a_sus_indicadores()
    {
        var pagina = portal.Pagina("");
        var tramos = pagina.QuerySelectorAll("svg[aria-labelledby^=semaforos] rect")
            .ToDictionary(r => r.GetAttribute("data-semaforo")!, r => Numero(r.GetAttribute("width")) + 2);
        var unidad = tramos.Values.Sum() / 44;

        Assert.Equal(32, Math.Round(tramos["optimo"] / unidad));
        Assert.Equal(3, Math.Round(tramos["en-rezago"] / unidad));
        Assert.Equal(4, Math.Round(tramos["no-disponible"] / unidad));
    }

    [Fact]
    public void Las_barras_de_un_programa_miden_lo_que_dice_la_tabla_y_sin_dato_no_hay_barra()
    {
        var grafica = portal.Pagina("programas/PP05").QuerySelector("figure svg")!;
        var cien = Numero(grafica.QuerySelector("line.g-cien")!.GetAttribute("x1"));
        var barra = grafica.QuerySelector("rect[data-serie=fisico][data-periodo='2025-T2']")!;
        var inicio = Numero(barra.GetAttribute("x"));

        Assert.Equal(90m, Math.Round(Numero(barra.GetAttribute("width")) / (cien - inicio) * 100, 1));
        Assert.Null(grafica.QuerySelector("rect[data-serie=fisico][data-periodo='2025-T1']"));
        Assert.Contains("T1 2025: físico sin dato", grafica.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Con_cualesquiera_avances_las_barras_caben_y_los_letreros_no_se_enciman() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Avances().ToArbitrary(), filas =>
        {
            var svg = new HtmlParser().ParseDocument(BarrasFisicoFinanciero.Dibujar("x", "Prueba", filas)).QuerySelector("svg")!;

            Assert.Equal(filas.Sum(f => (f.Fisico is null ? 0 : 1) + (f.Financiero is null ? 0 : 1)), svg.QuerySelectorAll("[data-serie]").Length);
            Medidas.TodoCabe(svg);
            Medidas.NadaSeEncima(svg);
        }));

    [Fact]
    public void La_chispa_solo_tiene_puntos_donde_hay_cumplimiento()
    {
        var chispa = portal.Pagina("indicadores").QuerySelectorAll(".renglon").Single(r => r.TextContent.Contains("DIF-04", StringComparison.Ordinal)).QuerySelector("svg.chispa")!;

        Assert.Equal("Cumplimiento: de 67.41\u00a0% en T1 2025 a 66.19\u00a0% en T2 2025", chispa.QuerySelector("title")!.TextContent);
        Assert.Equal("M6 21h0M34 21h0", Assert.Single(chispa.QuerySelectorAll("path.p-en-rezago")).GetAttribute("d"));
        Assert.Equal("M6 21L34 21", chispa.QuerySelector("path.g-avance")!.GetAttribute("d"));
    }

    [Theory]
    [InlineData(0, 300)]
    [InlineData(8.2, 8.75)]
    [InlineData(-6.1, 2)]
    [InlineData(0.0012, 0.0051)]
    [InlineData(1_146_000, 1_980_000)]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    public void Las_marcas_de_un_eje_son_redondas_y_abarcan_los_valores(double minimo, double maximo)
    {
        var eje = new Escala([(decimal)minimo, (decimal)maximo], 200, 0);

        Assert.InRange(eje.Marcas.Count, 2, 8);
        Assert.True(eje.Minimo <= (decimal)minimo && eje.Maximo >= (decimal)maximo);
        var paso = eje.Marcas[1] - eje.Marcas[0];
        Assert.Contains(paso.ToString("0.############", CultureInfo.InvariantCulture).Trim('0', '.').TrimStart('0', '.').TrimEnd('0', '.'), new[] { "1", "2", "25", "5", "2.5" });
    }

    private static Gen<List<(string Rotulo, string Debajo, decimal? Fisico, decimal? Financiero)>> Avances() =>
        from cuantas in Gen.Choose(1, 12)
        from fisicos in Porcentaje().ListOf(cuantas)
        from financieros in Porcentaje().ListOf(cuantas)
        select fisicos.Select((f, i) => ($"T{1 + (i % 4)}", i % 2 == 0 ? "2025" : "", f, financieros[i])).ToList();

    private static Gen<decimal?> Porcentaje() =>
        Gen.Frequency((5, Gen.Choose(-500, 99_999).Select(n => (decimal?)(n / 100m))), (1, Gen.Constant((decimal?)null)));

    private static decimal Numero(string? texto) => decimal.Parse(texto!, CultureInfo.InvariantCulture);
}
