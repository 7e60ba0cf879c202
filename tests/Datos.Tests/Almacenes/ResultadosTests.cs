using SeguimientoDesempeno.Datos.Tests.Bases;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Datos.Tests.Almacenes;

public class ResultadosTests
{
    private static readonly Trimestre T3 = new(2025, 3);

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_resultado_recalculado_reemplaza_al_anterior(string motor)
    {
        using var b = new BasePrueba(motor);
        var primero = Resultado("SPC-01", 7.9407m);
        var segundo = Resultado("SPC-01", 8.1m);
        await b.Escribir(a => a.Resultados.Guardar([primero, Resultado("DIF-01", 1m)], BasePrueba.Momento()));
        await b.Escribir(a => a.Resultados.Guardar([segundo], BasePrueba.Momento(1)));

        var leidos = b.Leer(a => a.Resultados.Indicadores(T3));
        Assert.Equal(["DIF-01", "SPC-01"], leidos.Select(r => r.ClaveIndicador));
        Assert.Equal(segundo.Variables, leidos[1].Variables);
        Assert.Equal(segundo, leidos[1] with { Variables = segundo.Variables });
        Assert.Empty(b.Leer(a => a.Resultados.Indicadores(T3.Siguiente)));
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task Un_trimestre_congelado_no_admite_resultados_hasta_liberarlo(string motor)
    {
        using var b = new BasePrueba(motor);
        await b.Escribir(a =>
        {
            a.Resultados.Guardar([Resultado("SPC-01", 7m)], BasePrueba.Momento());
            a.Resultados.Congelar(T3);
            a.Resultados.Congelar(T3);
        });
        Assert.True(b.Leer(a => a.Resultados.Congelado(T3)));
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => b.Escribir(a => a.Resultados.Guardar([Resultado("SPC-01", 8m)], BasePrueba.Momento())));
        Assert.Equal(7m, b.Leer(a => a.Resultados.Indicadores(T3))[0].Resultado);

        await b.Escribir(a => a.Resultados.Congelar(T3, false));
        await b.Escribir(a => a.Resultados.Guardar([Resultado("SPC-01", 8m)], BasePrueba.Momento()));
        Assert.Equal(8m, b.Leer(a => a.Resultados.Indicadores(T3))[0].Resultado);
    }

    [Theory, ClassData(typeof(CadaMotor))]
    public async Task El_resultado_de_un_programa_vuelve_entero(string motor)
    {
        using var b = new BasePrueba(motor);
        var resultado = new ResultadoPrograma(
            "PP01", T3, Muestras.Momentos, 18.18m, 75.74m,
            new Dictionary<Semaforo, int> { [Semaforo.Optimo] = 4, [Semaforo.EnRezago] = 1 }, 96.54m, 20.80m, RelacionFisicoFinanciera.FisicoMayor);
        await b.Escribir(a => a.Resultados.Guardar([resultado], BasePrueba.Momento()));
        var leido = Assert.Single(b.Leer(a => a.Resultados.Programas(T3)));
        Assert.Equal(resultado.PorSemaforo, leido.PorSemaforo);
        Assert.Equal(resultado, leido with { PorSemaforo = resultado.PorSemaforo });
    }

    private static ResultadoIndicador Resultado(string clave, decimal valor) => new(
        clave, T3, 1, 8m, valor, 100.74m, EstadoResultado.Calculado, Semaforo.Optimo, Notas.Extemporanea, 2.5m, null, [91m, null]);
}
