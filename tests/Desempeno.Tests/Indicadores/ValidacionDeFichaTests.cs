using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Tests.Indicadores;

public class ValidacionDeFichaTests
{
    private static FichaTecnica Ficha => Municipio.Ficha("SPC-02");

    [Fact]
    public void Ninguna_ficha_del_ejemplo_tiene_errores_y_las_metas_faltantes_solo_advierten()
    {
        var problemas = Municipio.Fichas.SelectMany(f => ValidacionDeFicha.Revisar(f).Select(p => (f.ClaveIndicador, p)));
        Assert.DoesNotContain(problemas, x => x.p.Severidad == Severidad.Error);
        Assert.Contains(problemas, x => x.ClaveIndicador == "SDH-04" && x.p.Lugar.Campo == "meta_t1");
        Assert.Empty(ValidacionDeFicha.RevisarNombres(Municipio.Fichas));
    }

    [Theory]
    [InlineData("V1/V3", 2)]
    [InlineData("V1", 1)]
    public void La_formula_usa_todas_las_variables_declaradas_y_ninguna_otra(string formula, int errores)
    {
        var problemas = ValidacionDeFicha.Revisar(Ficha with { Formula = Formula.Leer(formula).Valor! });
        Assert.Equal(errores, problemas.Count(p => p is { Codigo: "FORMULA_VARIABLE", Severidad: Severidad.Error }));
    }

    [Theory]
    [InlineData(90, 90, 110)]
    [InlineData(70, 101, 110)]
    [InlineData(70, 90, 99)]
    public void Los_umbrales_van_en_orden_y_la_banda_verde_contiene_el_100(int amarillo, int verde, int maximo) =>
        Assert.Contains(ValidacionDeFicha.Revisar(Ficha with { Umbrales = new Umbrales(amarillo, verde, maximo) }), p => p.Codigo == "FICHA_UMBRALES");

    [Fact]
    public void Cada_regla_alternativa_exige_lo_que_necesita()
    {
        Assert.Contains("regla_cumplimiento", Problemas(Ficha with { Regla = ReglaDeCumplimiento.Inversa, Sentido = Sentido.Ascendente }));
        Assert.Contains("linea_base_valor", Problemas(Ficha with { Regla = ReglaDeCumplimiento.LineaBase, LineaBaseValor = null }));
        Assert.Contains("tolerancia", Problemas(Ficha with { Regla = ReglaDeCumplimiento.Banda }));
        Assert.DoesNotContain("regla_cumplimiento", Problemas(Ficha with { Regla = ReglaDeCumplimiento.Inversa }));
    }

    [Fact]
    public void Una_meta_contra_el_sentido_o_distinta_de_la_anual_se_advierte()
    {
        Assert.Contains("meta_anual", Problemas(Ficha with { MetaAnual = 9.5m }));
        var sube = Municipio.Ficha("SPC-04");
        Assert.Contains("tipo_meta", Problemas(sube with { Metas = new MetasCalendarizadas(75, 60, 210, 300) }));
    }

    [Fact]
    public void De_varias_versiones_rige_la_ultima_vigente_ese_dia_y_una_baja_no_rige()
    {
        var segunda = Ficha with { Version = 2, VigenteDesde = new DateOnly(2025, 4, 1) };
        var baja = Ficha with { Version = 3, VigenteDesde = new DateOnly(2025, 10, 1), Estatus = EstatusDeFicha.Baja };
        FichaTecnica[] fichas = [Ficha, segunda, baja];
        Assert.Equal(1, Assert.Single(FichasVigentes.En(fichas, new DateOnly(2025, 3, 31))).Version);
        Assert.Equal(2, Assert.Single(FichasVigentes.En(fichas, new DateOnly(2025, 4, 1))).Version);
        Assert.Empty(FichasVigentes.En(fichas, new DateOnly(2025, 12, 31)));
        Assert.Empty(FichasVigentes.En(fichas, new DateOnly(2026, 3, 31)));
    }

    private static IEnumerable<string> Problemas(FichaTecnica ficha) => ValidacionDeFicha.Revisar(ficha).Select(p => p.Lugar.Campo!);
}
