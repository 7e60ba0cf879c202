using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Desempeno.Tests.Resultados;

public class PlegadoTests
{
    [Theory]
    [InlineData(Agregacion.Suma, 12)]
    [InlineData(Agregacion.Promedio, 4)]
    [InlineData(Agregacion.Maximo, 7)]
    [InlineData(Agregacion.Minimo, 2)]
    [InlineData(Agregacion.Ultimo, 3)]
    public void Los_meses_se_pliegan_segun_la_variable(Agregacion agregacion, int esperado) =>
        Assert.Equal(esperado, Plegado.De(agregacion, [Valor(2), Valor(7), Valor(3)], PoliticaDeFaltantes.Estricta).Valor);

    [Theory]
    [InlineData(Agregacion.Suma)]
    [InlineData(Agregacion.Promedio)]
    [InlineData(Agregacion.Maximo)]
    [InlineData(Agregacion.Minimo)]
    public void Un_hueco_impide_todo_menos_ULTIMO(Agregacion agregacion)
    {
        Assert.Null(Plegado.De(agregacion, [Valor(2), null, Valor(3)], PoliticaDeFaltantes.Estricta).Valor);
        Assert.Equal(3m, Plegado.De(Agregacion.Ultimo, [Valor(2), null, Valor(3)], PoliticaDeFaltantes.Estricta).Valor);
    }

    [Fact]
    public void ULTIMO_sin_el_ultimo_mes_no_esta_disponible() =>
        Assert.Null(Plegado.De(Agregacion.Ultimo, [Valor(2), Valor(7), null], PoliticaDeFaltantes.Estricta).Valor);

    [Fact]
    public void Solo_cuenta_como_extemporaneo_lo_que_se_usa()
    {
        var tardio = Valor(2) with { Estatus = EstatusDeEnvio.Extemporanea };
        Assert.True(Plegado.De(Agregacion.Suma, [tardio, Valor(3)], PoliticaDeFaltantes.Estricta).Extemporaneo);
        Assert.False(Plegado.De(Agregacion.Ultimo, [tardio, Valor(3)], PoliticaDeFaltantes.Estricta).Extemporaneo);
    }

    [Fact]
    public void Salvo_ULTIMO_el_orden_de_los_meses_no_importa() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(-1_000_000, 1_000_000).Select(n => n / 100m).NonEmptyListOf().ToArbitrary(),
        numeros =>
        {
            var meses = numeros.Select(Valor).ToList();
            foreach (var agregacion in Enum.GetValues<Agregacion>().Where(a => a != Agregacion.Ultimo))
            {
                Assert.Equal(
                    Plegado.De(agregacion, meses, PoliticaDeFaltantes.Estricta).Valor,
                    Plegado.De(agregacion, [.. Enumerable.Reverse(meses)], PoliticaDeFaltantes.Estricta).Valor);
            }
        }));

    private static ValorCapturado Valor(decimal valor) =>
        new("SPC-04", new Mes(2025, 1), "V1", valor, new(2025, 2, 6), new DateOnly(2025, 2, 6), EstatusDeEnvio.EnTiempo);
}
