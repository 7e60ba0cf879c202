using FsCheck;
using FsCheck.Fluent;
using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Tests.Calendario;

/// <summary>What holds in every month of 2024 to 2040 whatever the municipality does not work.</summary>
public class PropiedadesDelCalendarioTests
{
    private static readonly DateOnly Inicio = new(2024, 1, 1);

    private static Arbitrary<(Mes Mes, CalendarioLaboral Calendario)> Casos() => (
        from mes in Gen.Choose(0, (17 * 12) - 1).Select(n => new Mes(2024, 1).Mas(n))
        from dias in Gen.Choose(0, 17 * 366).Select(Inicio.AddDays).ListOf(600)
        select (mes, new CalendarioLaboral(dias.Select(d => new DiaInhabil(d, "prueba", "prueba"))))).ToArbitrary();

    private static void EnTodoCaso(Action<Mes, CalendarioLaboral, PlazosMensuales> comprobar) =>
        Check.QuickThrowOnFailure(Prop.ForAll(Casos(), caso =>
            comprobar(caso.Mes, caso.Calendario, PlazosMensuales.De(caso.Mes, caso.Calendario))));

    [Fact]
    public void La_fecha_limite_es_habil_nunca_pasa_del_06_y_no_hay_otro_habil_entre_ambos() => EnTodoCaso((mes, calendario, p) =>
    {
        Assert.Equal(mes.Siguiente.Dia(6), p.Dia06);
        Assert.True(p.FechaLimite <= p.Dia06);
        Assert.True(calendario.EsHabil(p.FechaLimite));
        for (var dia = p.FechaLimite.AddDays(1); dia <= p.Dia06; dia = dia.AddDays(1)) Assert.False(calendario.EsHabil(dia));
    });

    [Fact]
    public void La_prorroga_ordinaria_existe_solo_si_el_06_es_sabado_domingo_o_lunes_y_llega_al_08() => EnTodoCaso((_, _, p) =>
    {
        var procede = p.Dia06.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday or DayOfWeek.Monday;
        Assert.Equal(procede, p.ProcedeOrdinaria);
        Assert.Equal(procede ? p.Procesamiento : null, p.ProrrogadaLecturaA);
        Assert.Equal(procede ? p.FechaLimite.AddDays(2) : null, p.ProrrogadaLecturaB);
    });

    [Fact]
    public void Las_prorrogas_se_piden_en_dia_habil_antes_del_06_y_la_discrecional_antes_que_la_ordinaria() => EnTodoCaso((_, calendario, p) =>
    {
        Assert.True(calendario.EsHabil(p.UltimoDiaDiscrecional));
        Assert.Equal(2, HabilesEntre(calendario, p.UltimoDiaDiscrecional, p.Dia06));
        if (p.UltimoDiaOrdinaria is not { } ordinaria) return;
        Assert.Equal(1, HabilesEntre(calendario, ordinaria, p.Dia06));
        Assert.True(p.UltimoDiaDiscrecional < ordinaria);
    });

    [Fact]
    public void Los_plazos_de_meses_sucesivos_nunca_retroceden() => EnTodoCaso((mes, calendario, p) =>
    {
        var siguiente = PlazosMensuales.De(mes.Siguiente, calendario);
        Assert.True(p.FechaLimite < siguiente.FechaLimite);
        Assert.True(p.Recordatorio <= siguiente.Recordatorio);
        Assert.True(p.VentanaAbre <= p.Recordatorio);
    });

    [Fact]
    public void Un_dia_inhabil_mas_nunca_retrasa_la_fecha_limite() => EnTodoCaso((mes, calendario, p) =>
    {
        var inhabiles = calendario.Inhabiles(p.FechaLimite.Year).Append(new DiaInhabil(p.FechaLimite, "otro", "otro"));
        var despues = PlazosMensuales.De(mes, new CalendarioLaboral(inhabiles));
        Assert.True(despues.FechaLimite < p.FechaLimite);
    });

    [Fact]
    public void Los_plazos_trimestrales_caen_en_dia_habil_y_no_despues_de_su_dia() => EnTodoCaso((mes, calendario, _) =>
    {
        var p = PlazosTrimestrales.De(mes.Trimestre, calendario);
        Assert.All([p.SolicitudPresupuesto, p.Matriz, p.PlanDeAcciones], fecha => Assert.True(calendario.EsHabil(fecha)));
        Assert.True(p.SolicitudPresupuesto <= p.Dia30 && p.Matriz <= p.Dia20);
        Assert.Equal(p.Cierre.AddDays(30), p.Transparencia);
    });

    /// <summary>Business days from the first date, included, to the second, excluded.</summary>
    private static int HabilesEntre(CalendarioLaboral calendario, DateOnly desde, DateOnly hasta) =>
        Enumerable.Range(0, hasta.DayNumber - desde.DayNumber).Count(n => calendario.EsHabil(desde.AddDays(n)));
}
