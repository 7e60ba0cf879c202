using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Resultados;
using SeguimientoDesempeno.Formatos.Csv;

namespace SeguimientoDesempeno.Desempeno.Tests.Resultados;

public class CalculoDeProgramaTests
{
    private static readonly Trimestre T2 = new(2025, 2);

    public static TheoryData<string> Esperados => [.. Archivos.Lineas(Archivos.Ejemplo("resultados_programa_esperados.csv"))];

    [Theory]
    [MemberData(nameof(Esperados))]
    public void El_programa_del_ejemplo_da_lo_esperado_al_centavo(string esperado)
    {
        var celdas = esperado.Split(',');
        var programas = Calcular(new Trimestre(2025, celdas[1][0] - '0'), Municipio.Presupuesto);
        var fila = TablasDeResultados.De(programas.Where(p => p.ProgramaClave == celdas[0])).Filas.Single();
        Assert.Equal(esperado, string.Join(',', fila));
    }

    [Fact]
    public void Los_programas_salen_en_el_orden_de_las_fichas() =>
        Assert.Equal(Municipio.Fichas.Select(f => f.ProgramaClave).Distinct(), Calcular(T2, Municipio.Presupuesto).Select(p => p.ProgramaClave));

    [Fact]
    public void Las_cuatro_relaciones_aparecen_en_el_ejemplo()
    {
        var relaciones = Trimestre.Rango(new(2025, 1), new(2025, 4)).SelectMany(t => Calcular(t, Municipio.Presupuesto)).Select(p => p.Relacion);
        Assert.Equal(Enum.GetValues<RelacionFisicoFinanciera>(), relaciones.Distinct().Order());
    }

    [Fact]
    public void Un_programa_sin_presupuesto_no_se_puede_relacionar()
    {
        var programa = Calcular(T2, [.. Municipio.Presupuesto.Where(p => p.ProgramaClave != "PP01")]).Single(p => p.ProgramaClave == "PP01");
        Assert.Null(programa.Momentos);
        Assert.NotNull(programa.AvanceFisico);
        Assert.Equal(RelacionFisicoFinanciera.NoCalculable, programa.Relacion);
    }

    [Fact]
    public void Lo_No_disponible_se_cuenta_aparte_y_no_baja_el_promedio()
    {
        var t4 = Calcular(new Trimestre(2025, 4), Municipio.Presupuesto).Single(p => p.ProgramaClave == "PP07");
        Assert.Equal((3, 2, 98.97m), (t4.Calculados, t4.NoDisponibles, t4.AvanceFisico));
    }

    private static IReadOnlyList<ResultadoPrograma> Calcular(Trimestre trimestre, IReadOnlyList<PartidaPresupuestal> presupuesto)
    {
        var resultados = new CalculoTrimestral(Municipio.Valores, CortesDeRecepcion.DeEnvios(Municipio.Envios))
            .Calcular(Municipio.Fichas, trimestre);
        return CalculoDePrograma.Calcular(trimestre, Municipio.Fichas, resultados, presupuesto);
    }
}
