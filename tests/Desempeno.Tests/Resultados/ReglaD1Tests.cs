using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Desempeno.Tests.Resultados;

public class ReglaD1Tests
{
    public static TheoryData<string> Vectores => [.. Archivos.Lineas(Archivos.Datos("vectores.csv")).Select(l => l.Split(',')[0])];

    [Theory]
    [MemberData(nameof(Vectores))]
    public void El_vector_da_el_estado_el_cumplimiento_y_el_semaforo_esperados(string id)
    {
        var celdas = Archivos.Lineas(Archivos.Datos("vectores.csv")).Single(l => l.StartsWith(id + ",", StringComparison.Ordinal)).Split(',');
        var vector = VectoresCsv.Leer(Archivos.Datos("vectores.csv")).Valor.Single(v => v.Id == id);

        var juzgado = TablasDeResultados.De([vector.Juzgar()]).Filas.Single();

        Assert.Equal([id, celdas[4], celdas[5].Length == 0 ? null : celdas[5], celdas[6]], juzgado);
    }

    [Fact]
    public void El_resultado_se_redondea_a_4_decimales_antes_de_comparar()
    {
        Assert.Equal(90.00m, CumplimientoDeMeta.PorReglaD1(Sentido.Ascendente, 89.99495m, 100m));
        Assert.Equal(89.99m, CumplimientoDeMeta.PorReglaD1(Sentido.Ascendente, 89.99494m, 100m));
    }

    [Fact]
    public void El_cumplimiento_nunca_es_negativo_ni_lleva_mas_de_dos_decimales() => EnTodoCaso((sentido, r, m) =>
    {
        var c = CumplimientoDeMeta.PorReglaD1(sentido, r, m)!.Value;
        Assert.True(c >= 0);
        Assert.Equal(c, Math.Round(c, 2));
        if (sentido == Sentido.Nominal) Assert.True(c <= 100);
    });

    [Fact]
    public void Cumplir_la_meta_es_siempre_100() =>
        EnTodoCaso((sentido, _, m) => Assert.Equal(100m, CumplimientoDeMeta.PorReglaD1(sentido, m, m)));

    [Fact]
    public void Ascendente_y_descendente_son_espejo_respecto_de_la_meta() => EnTodoCaso((_, r, m) => Assert.Equal(
        CumplimientoDeMeta.PorReglaD1(Sentido.Ascendente, r, m),
        CumplimientoDeMeta.PorReglaD1(Sentido.Descendente, (2 * m) - r, m)));

    [Fact]
    public void Un_resultado_mejor_nunca_da_menos_cumplimiento() => EnTodoCaso((_, r, m) =>
    {
        Assert.True(CumplimientoDeMeta.PorReglaD1(Sentido.Ascendente, r + 1, m) >= CumplimientoDeMeta.PorReglaD1(Sentido.Ascendente, r, m));
        Assert.True(CumplimientoDeMeta.PorReglaD1(Sentido.Descendente, r - 1, m) >= CumplimientoDeMeta.PorReglaD1(Sentido.Descendente, r, m));
    });

    [Fact]
    public void Con_meta_positiva_y_resultado_no_negativo_descendente_queda_entre_0_y_200() => EnTodoCaso((_, r, m) =>
    {
        if (m == 0) return;
        Assert.InRange(CumplimientoDeMeta.PorReglaD1(Sentido.Descendente, Math.Abs(r), Math.Abs(m))!.Value, 0m, 200m);
    });

    [Fact]
    public void Una_cifra_que_no_cabe_es_nula_y_no_una_excepcion() =>
        Assert.Null(CumplimientoDeMeta.PorReglaD1(Sentido.Ascendente, 1e24m, 0.0001m));

    private static void EnTodoCaso(Action<Sentido, decimal, decimal> comprobar) => Check.QuickThrowOnFailure(Prop.ForAll(
        (from sentido in Gen.Elements(Enum.GetValues<Sentido>())
         from r in Gen.Choose(-2_000_000, 2_000_000)
         from m in Gen.Choose(-2_000_000, 2_000_000)
         select (sentido, r / 10_000m, m / 10_000m)).ToArbitrary(),
        caso => comprobar(caso.sentido, caso.Item2, caso.Item3)));
}
