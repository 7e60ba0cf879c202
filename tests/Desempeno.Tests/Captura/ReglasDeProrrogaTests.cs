using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;

namespace SeguimientoDesempeno.Desempeno.Tests.Captura;

public class ReglasDeProrrogaTests
{
    private static readonly PlazosMensuales Marzo = PlazosMensuales.De(new Mes(2025, 3), Municipio.Calendario);
    private static readonly PlazosMensuales Abril = PlazosMensuales.De(new Mes(2025, 4), Municipio.Calendario);

    [Fact]
    public void La_ordinaria_pedida_el_ultimo_segundo_del_ultimo_dia_se_concede_hasta_el_08()
    {
        var respuesta = Ordinaria(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, 4)), Marzo);
        Assert.Equal((DictamenDeProrroga.Concedida, new DateOnly(2025, 4, 8)), (respuesta.Dictamen, respuesta.FechaProrrogada!.Value));
        Assert.Equal("El día 06 es domingo y la solicitud se hizo a tiempo: la entrega puede hacerse hasta el martes 8 de abril de 2025.", respuesta.Motivo);
    }

    [Fact]
    public void La_ordinaria_pedida_un_segundo_despues_se_niega()
    {
        var respuesta = Ordinaria(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 4, 4)).AddSeconds(1), Marzo);
        Assert.Equal(DictamenDeProrroga.Negada, respuesta.Dictamen);
        Assert.Null(respuesta.FechaProrrogada);
    }

    [Fact]
    public void La_ordinaria_se_niega_cuando_el_06_es_martes()
    {
        var respuesta = Ordinaria(HoraDeMonterrey.FinDelDia(new DateOnly(2025, 5, 1)), Abril);
        Assert.Equal(DictamenDeProrroga.Negada, respuesta.Dictamen);
        Assert.Contains("martes", respuesta.Motivo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, DictamenDeProrroga.RequiereDecision)]
    [InlineData(3, DictamenDeProrroga.Negada)]
    public void La_discrecional_espera_decision_si_se_pide_con_dos_dias_habiles(int dia, DictamenDeProrroga esperado) =>
        Assert.Equal(esperado, ReglasDeProrroga.Responder(TipoDeProrroga.Discrecional, new DateOnly(2025, 5, dia), Abril, []).Dictamen);

    [Fact]
    public void Procede_una_de_cada_tipo_y_no_dos_del_mismo()
    {
        var previa = new Prorroga(TipoDeProrroga.Ordinaria, new(2025, 4, 1), ResolucionDeProrroga.Aceptada, new DateOnly(2025, 4, 8));
        Assert.Equal(DictamenDeProrroga.Negada, ReglasDeProrroga.Responder(TipoDeProrroga.Ordinaria, new DateOnly(2025, 4, 2), Marzo, [previa]).Dictamen);
        Assert.Equal(DictamenDeProrroga.RequiereDecision, ReglasDeProrroga.Responder(TipoDeProrroga.Discrecional, new DateOnly(2025, 4, 2), Marzo, [previa]).Dictamen);
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Mas_alla_del_08_quien_decide_da_su_motivo(int dia, bool requiere) =>
        Assert.Equal(requiere, ReglasDeProrroga.RequiereMotivo(new DateOnly(2025, 5, dia), Abril));

    private static RespuestaDeProrroga Ordinaria(DateTimeOffset momento, PlazosMensuales plazos) =>
        ReglasDeProrroga.Responder(TipoDeProrroga.Ordinaria, momento, plazos, []);
}
