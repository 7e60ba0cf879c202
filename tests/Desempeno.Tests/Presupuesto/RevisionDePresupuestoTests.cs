using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Presupuesto;
using SeguimientoDesempeno.Desempeno.Problemas;

namespace SeguimientoDesempeno.Desempeno.Tests.Presupuesto;

public class RevisionDePresupuestoTests
{
    private static readonly MomentosContables Sano = new(100, 20, 10, 110, 50, 48, 44, 40, 40);

    [Fact]
    public void El_presupuesto_del_ejemplo_no_tiene_errores() =>
        Assert.DoesNotContain(
            RevisionDePresupuesto.Revisar(Municipio.Presupuesto, i => new Lugar(Linea: i + 2)), p => p.Severidad == Severidad.Error);

    [Fact]
    public void Unos_momentos_sanos_o_iguales_entre_si_no_dan_problemas()
    {
        Assert.Empty(Revisar(Sano));
        Assert.Empty(Revisar(Sano with { Comprometido = 44, Ejercido = 44, Pagado = 44 }));
    }

    [Fact]
    public void Un_modificado_que_no_cuadra_por_mas_de_un_centavo_es_error()
    {
        Assert.Empty(Revisar(Sano with { Modificado = 110.01m }));
        Assert.Equal("PRESUPUESTO_MODIFICADO", Assert.Single(Revisar(Sano with { Modificado = 110.02m })).Codigo);
    }

    [Fact]
    public void Pagar_mas_de_lo_ejercido_es_error_y_nombra_la_columna()
    {
        var problema = Assert.Single(Revisar(Sano with { Pagado = 41 }));
        Assert.Equal(("PRESUPUESTO_MOMENTOS", "pagado", Severidad.Error), (problema.Codigo, problema.Lugar.Campo, problema.Severidad));
    }

    [Fact]
    public void Comprometer_de_mas_solo_advierte() =>
        Assert.Equal(Severidad.Advertencia, Assert.Single(Revisar(Sano with { Comprometido = 120 })).Severidad);

    [Fact]
    public void Devengar_sin_modificado_o_sin_programado_es_error()
    {
        var sinModificado = Sano with { Aprobado = 0, Ampliaciones = 0, Reducciones = 0, Modificado = 0 };
        Assert.Contains(Revisar(sinModificado), p => p.Codigo == "PRESUPUESTO_SIN_MODIFICADO");
        Assert.Contains(Revisar(Sano with { ProgramadoAlPeriodo = 0 }), p => p.Codigo == "PRESUPUESTO_SIN_PROGRAMADO");
    }

    [Fact]
    public void Un_acumulado_que_baja_advierte_y_un_aprobado_que_cambia_es_error()
    {
        Assert.Equal("PRESUPUESTO_REINTEGRO", Assert.Single(Revisar(Sano, Sano with { Pagado = 39 })).Codigo);
        Assert.Equal(Severidad.Error, Assert.Single(Revisar(Sano, Sano with { Aprobado = 101, Modificado = 111 })).Severidad);
    }

    private static IReadOnlyList<Problema> Revisar(params MomentosContables[] porTrimestre) => RevisionDePresupuesto.Revisar(
        [.. porTrimestre.Select((m, i) => new PartidaPresupuestal(new Trimestre(2025, i + 1), "PP01", "Programa", "SPC", "1000", "Servicios", m))],
        i => new Lugar(Linea: i + 2));
}
