using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Sitio.Modelo;
using SeguimientoDesempeno.Sitio.Palabras;

namespace SeguimientoDesempeno.Sitio.Tests.Palabras;

public class FrasesTests
{
    [Theory]
    [InlineData(35, 8, "35 de 43 indicadores alcanzaron su meta")]
    [InlineData(1, 4, "1 de 5 indicadores alcanzó su meta")]
    [InlineData(6, 0, "Los 6 indicadores que tocaba medir alcanzaron su meta")]
    [InlineData(0, 3, "Ninguno de los 3 indicadores que tocaba medir alcanzó su meta")]
    [InlineData(1, 0, "El único indicador que tocaba medir alcanzó su meta")]
    [InlineData(0, 1, "El único indicador que tocaba medir no alcanzó su meta o no tiene dato")]
    [InlineData(0, 0, "No tocaba medir ningún indicador")]
    public void Cuantos_alcanzaron_su_meta_se_dice_en_singular_y_en_plural(int cumplidos, int enRezago, string frase) =>
        Assert.Equal(frase, Frases.Alcanzaron(new([.. Enumerable.Repeat(Cifra(Semaforo.Optimo), cumplidos), .. Enumerable.Repeat(Cifra(Semaforo.EnRezago), enRezago)])));

    [Fact]
    public void De_lo_que_no_tiene_dato_no_se_dice_que_se_midio() =>
        Assert.Equal("El único indicador que tocaba medir no alcanzó su meta o no tiene dato", Frases.Alcanzaron(new([Cifra(Semaforo.NoDisponible)])));

    private static Cifra Cifra(Semaforo semaforo)
    {
        var publicacion = Ejemplo.Publicaciones()[0];
        return new(new(2025, 1), publicacion.Resultados[0], EstadoResultado.Calculado, semaforo, publicacion.Fichas[0], null!, []);
    }
}
