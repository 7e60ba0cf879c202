using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Desempeno.Tests.Resultados;

public class ResultadoMensualTests
{
    [Theory]
    [InlineData("SDU-01", 2, EstadoResultado.NoDisponible)]
    [InlineData("SDU-01", 3, EstadoResultado.Calculado)]
    [InlineData("SPC-04", 3, EstadoResultado.Calculado)]
    [InlineData("SPC-03", 5, EstadoResultado.NoCorresponde)]
    [InlineData("CMU-04", 1, EstadoResultado.NoCalculable)]
    [InlineData("SIS-03", 10, EstadoResultado.NoDisponible)]
    [InlineData("SFA-03", 1, EstadoResultado.NoDisponible)]
    public void La_tabla_del_mes_dice_No_disponible_a_lo_que_llego_tarde(string clave, int mes, EstadoResultado esperado) =>
        Assert.Equal(esperado, ResultadoMensual.De(Municipio.Ficha(clave), new Mes(2025, mes), Municipio.Valores).Estado);

    [Fact]
    public void El_resultado_del_mes_aplica_la_formula_a_sus_valores() =>
        Assert.Equal(31m, ResultadoMensual.De(Municipio.Ficha("SPC-04"), new Mes(2025, 3), Municipio.Valores).Resultado);
}
