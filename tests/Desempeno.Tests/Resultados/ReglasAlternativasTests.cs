using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Desempeno.Tests.Resultados;

public class ReglasAlternativasTests
{
    [Theory]
    [InlineData(10.2, 8.5, 83.33)]
    [InlineData(7, 8.5, 121.43)]
    public void Inversa_divide_la_meta_entre_el_resultado(decimal r, decimal m, decimal esperado) =>
        Assert.Equal(esperado, CumplimientoDeMeta.Calcular(Ficha(ReglaDeCumplimiento.Inversa), r, m));

    [Fact]
    public void Inversa_con_resultado_cero_es_indefinida() =>
        Assert.Null(CumplimientoDeMeta.Calcular(Ficha(ReglaDeCumplimiento.Inversa), 0m, 8.5m));

    [Theory]
    [InlineData(9.4, 8.5, 8.95, 50.00)]
    [InlineData(60, 70, 64.375, 43.75)]
    public void Linea_base_mide_el_recorrido(decimal lineaBase, decimal m, decimal r, decimal esperado) =>
        Assert.Equal(esperado, CumplimientoDeMeta.Calcular(Ficha(ReglaDeCumplimiento.LineaBase) with { LineaBaseValor = lineaBase }, r, m));

    [Fact]
    public void Linea_base_igual_a_la_meta_es_indefinida() =>
        Assert.Null(CumplimientoDeMeta.Calcular(Ficha(ReglaDeCumplimiento.LineaBase) with { LineaBaseValor = 8.5m }, 8m, 8.5m));

    [Theory]
    [InlineData(42, 100)]
    [InlineData(38, 100)]
    [InlineData(46, 90)]
    [InlineData(34, 90)]
    [InlineData(100, 0)]
    public void Banda_da_100_dentro_de_la_tolerancia_y_baja_en_proporcion_fuera(decimal r, decimal esperado) =>
        Assert.Equal(esperado, CumplimientoDeMeta.Calcular(Ficha(ReglaDeCumplimiento.Banda) with { Tolerancia = 2m }, r, 40m));

    [Fact]
    public void La_regla_de_la_ficha_cambia_el_color_del_mismo_resultado()
    {
        var d1 = Municipio.Ficha("SPC-02") with { Sentido = Sentido.Ascendente, LineaBaseValor = 60m };
        var recorrido = d1 with { Regla = ReglaDeCumplimiento.LineaBase };
        Assert.Equal(91.96m, CumplimientoDeMeta.Calcular(d1, 64.375m, 70m));
        Assert.Equal(43.75m, CumplimientoDeMeta.Calcular(recorrido, 64.375m, 70m));
    }

    private static FichaTecnica Ficha(ReglaDeCumplimiento regla) => Municipio.Ficha("SPC-02") with { Regla = regla };
}
