using SeguimientoDesempeno.Desempeno.Presupuesto;

namespace SeguimientoDesempeno.Desempeno.Tests.Presupuesto;

public class AvanceFinancieroTests
{
    [Fact]
    public void El_ejemplo_a_mano_da_40_anual_y_81_63_al_periodo()
    {
        var momentos = MomentosContables.Cero with { Aprobado = 100, Ampliaciones = 20, Reducciones = 10, Modificado = 110, ProgramadoAlPeriodo = 53.90m, Devengado = 44 };
        Assert.Equal(40.00m, AvanceFinanciero.Anual(momentos));
        Assert.Equal(81.63m, AvanceFinanciero.AlPeriodo(momentos));
        Assert.Equal(66m, momentos.Subejercicio);
    }

    [Fact]
    public void Sin_presupuesto_no_hay_avance() => Assert.Null(AvanceFinanciero.Anual(MomentosContables.Cero));

    [Theory]
    [InlineData(10.00, RelacionFisicoFinanciera.Congruente)]
    [InlineData(-10.00, RelacionFisicoFinanciera.Congruente)]
    [InlineData(10.01, RelacionFisicoFinanciera.FisicoMayor)]
    [InlineData(-10.01, RelacionFisicoFinanciera.GastoMayor)]
    public void Diez_puntos_de_diferencia_son_congruentes_y_mas_no(decimal diferencia, RelacionFisicoFinanciera esperada) =>
        Assert.Equal(esperada, AvanceFinanciero.Relacion(diferencia));
}
