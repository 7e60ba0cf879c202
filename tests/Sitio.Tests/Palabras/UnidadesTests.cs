using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Tests.Palabras;

public class UnidadesTests
{
    [Theory]
    [InlineData(5785, "Luminaria", "5,785 luminarias")]
    [InlineData(1, "Luminaria", "1 luminaria")]
    [InlineData(0, "Persona", "0 personas")]
    [InlineData(3, "Sesión", "3 sesiones")]
    [InlineData(22, "Días hábiles", "22 días hábiles")]
    [InlineData(22, "Día hábil", "22 días hábiles")]
    [InlineData(12, "Vez", "12 veces")]
    [InlineData(3, "Mes", "3 meses")]
    [InlineData(2, "Autobús", "2 autobuses")]
    [InlineData(12, "Dictamen emitido", "12 dictámenes emitidos")]
    [InlineData(4, "Orden de trabajo", "4 órdenes de trabajo")]
    [InlineData(5, "Niña o niño", "5 niñas o niños")]
    [InlineData(5, "Joven", "5 jóvenes")]
    [InlineData(5.3, "Kilómetro", "5.3 kilómetros")]
    [InlineData(117.71, "Terapias por terapeuta", "117.71 terapias por terapeuta")]
    [InlineData(887.72, "Pesos por tonelada", "887.72 pesos por tonelada")]
    [InlineData(84.6, "Punto (0-100)", "84.6 puntos (0-100)")]
    [InlineData(307000, "m2", "307,000\u00a0m2")]
    [InlineData(4.1, "m2 por habitante", "4.1 m2 por habitante")]
    [InlineData(2, "UMA", "2\u00a0UMA")]
    [InlineData(64.2857, "Porcentaje", "64.29\u00a0%")]
    public void Una_medida_se_lee_con_su_unidad_como_se_diria(decimal valor, string unidad, string esperado) =>
        Assert.Equal(esperado, Cifras.ConUnidad(valor, unidad));

    [Theory]
    [InlineData(29.41, "Tasa por 100 mil habitantes", "29.41 (tasa por 100 mil habitantes)")]
    [InlineData(110.83, "Índice (base 2024 = 100)", "110.83 (índice, base 2024 = 100)")]
    [InlineData(109.18, "Porcentaje del monto contratado", "109.18 (porcentaje del monto contratado)")]
    public void Lo_que_no_se_cuenta_se_nombra_al_lado(decimal valor, string unidad, string esperado) =>
        Assert.Equal(esperado, Cifras.ConUnidad(valor, unidad));
}
