using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Tests.Calendario;

public class DescansosObligatoriosTests
{
    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void La_regla_da_los_mismos_dias_que_el_calendario_del_municipio(int anio)
    {
        Assert.Equal(Municipio.Calendario.Inhabiles(anio), DescansosObligatorios.De(anio));
    }

    [Theory]
    [InlineData(2024, true)]
    [InlineData(2025, false)]
    [InlineData(2029, false)]
    [InlineData(2030, true)]
    [InlineData(2036, true)]
    public void El_primero_de_octubre_se_descansa_cada_seis_anios_desde_2024(int anio, bool descanso)
    {
        Assert.Equal(descanso, DescansosObligatorios.De(anio).Any(d => d.Fecha == new DateOnly(anio, 10, 1)));
    }

    [Fact]
    public void Un_anio_sin_dias_propios_usa_la_ley_y_lo_dice_y_uno_con_dias_propios_solo_los_suyos()
    {
        var calendario = new CalendarioLaboral([new DiaInhabil(new DateOnly(2027, 3, 25), "Jueves Santo", "Acuerdo")]);
        Assert.False(calendario.UsaSoloLey(2027));
        Assert.True(calendario.EsHabil(new DateOnly(2027, 2, 1)));
        Assert.True(calendario.UsaSoloLey(2028));
        Assert.False(calendario.EsHabil(new DateOnly(2028, 2, 7)));
    }
}
