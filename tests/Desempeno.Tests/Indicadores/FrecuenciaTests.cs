using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Tests.Indicadores;

public class FrecuenciaTests
{
    [Theory]
    [InlineData(Frecuencia.Mensual, "1,2,3,4,5,6,7,8,9,10,11,12")]
    [InlineData(Frecuencia.Bimestral, "2,4,6,8,10,12")]
    [InlineData(Frecuencia.Trimestral, "3,6,9,12")]
    [InlineData(Frecuencia.Cuatrimestral, "4,8,12")]
    [InlineData(Frecuencia.Semestral, "6,12")]
    [InlineData(Frecuencia.Anual, "12")]
    [InlineData(Frecuencia.Bienal, "")]
    public void Los_meses_de_2025_que_corresponden_son_los_de_la_frecuencia(Frecuencia frecuencia, string esperados)
    {
        var meses = Mes.Rango(new(2025, 1), new(2025, 12)).Where(m => frecuencia.Corresponde(m, 2024)).Select(m => m.Numero);
        Assert.Equal(esperados, string.Join(',', meses));
    }

    [Theory]
    [InlineData(Frecuencia.Bienal, 2026)]
    [InlineData(Frecuencia.Trienal, 2027)]
    [InlineData(Frecuencia.Quinquenal, 2029)]
    [InlineData(Frecuencia.Sexenal, 2030)]
    public void Lo_que_dura_mas_de_un_anio_se_cuenta_desde_el_primero(Frecuencia frecuencia, int siguiente)
    {
        var diciembres = Enumerable.Range(2025, 6).Where(a => frecuencia.Corresponde(new Mes(a, 12), 2024));
        Assert.Equal(siguiente, diciembres.First());
    }

    [Fact]
    public void Un_trimestre_muestra_el_ultimo_mes_de_medicion_que_contiene()
    {
        var bimestral = Municipio.Ficha("SPC-04") with { Frecuencia = Frecuencia.Bimestral };
        Assert.Equal(new Mes(2025, 2), bimestral.MesDeMedicion(new Trimestre(2025, 1)));
        Assert.Equal(new Mes(2025, 6), bimestral.MesDeMedicion(new Trimestre(2025, 2)));
        Assert.Null((bimestral with { Frecuencia = Frecuencia.Anual }).MesDeMedicion(new Trimestre(2025, 2)));
    }
}
