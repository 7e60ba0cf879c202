using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Tests.Palabras;

public sealed class FormulasTests
{
    [Theory]
    [InlineData("V1/V2*100", "V1 / V2 × 100")]
    [InlineData("( V1 -  V2 )/V10*100", "( V1 - V2 ) / V10 × 100")]
    [InlineData("(V1+V2)*-1", "(V1 + V2) × -1")]
    [InlineData("-V1", "-V1")]
    [InlineData("", "")]
    public void Los_signos_llevan_espacio_salvo_el_que_es_de_su_numero(string formula, string escrita) =>
        Assert.Equal(escrita, Formulas.Legible(formula));

    [Theory]
    [InlineData("V1/V2*100", "47,092 / -12.5 × 100")]
    [InlineData("V2-V1", "-12.5 - 47,092")]
    [InlineData("V1*V3", "47,092 × V3")]
    public void Los_valores_ocupan_el_lugar_de_sus_variables_y_la_que_falta_queda_con_su_clave(string formula, string escrita) =>
        Assert.Equal(escrita, Formulas.ConNumeros(formula, v => v switch { "V1" => 47_092, "V2" => -12.5m, _ => null }));
}
