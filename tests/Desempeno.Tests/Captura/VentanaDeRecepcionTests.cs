using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;

namespace SeguimientoDesempeno.Desempeno.Tests.Captura;

public class VentanaDeRecepcionTests
{
    public static TheoryData<string> EnviosRecibidos =>
        [.. Municipio.Envios.Where(e => e.FechaEnvio is not null).Select(e => $"{e.DependenciaClave} {e.Mes}")];

    [Theory]
    [MemberData(nameof(EnviosRecibidos))]
    public void Cada_envio_del_ejemplo_tiene_la_fecha_limite_y_el_estatus_de_su_ventana(string cual)
    {
        var envio = Municipio.Envios.Single(e => $"{e.DependenciaClave} {e.Mes}" == cual);
        var ventana = Ventana(envio.Mes, [.. envio.Prorrogas]);
        Assert.Equal(envio.FechaLimite, ventana.FechaLimite);
        Assert.Equal(envio.Estatus, ventana.Clasificar(envio.FechaEnvio!.Value));
    }

    [Fact]
    public void De_dos_prorrogas_concedidas_manda_la_fecha_mayor_y_mueve_el_corte()
    {
        var ventana = Ventana(new Mes(2025, 3), Concedida(TipoDeProrroga.Ordinaria, 8), Concedida(TipoDeProrroga.Discrecional, 10));
        Assert.Equal(new DateOnly(2025, 4, 10), ventana.Cierre);
        Assert.Equal(new DateOnly(2025, 4, 10), ventana.Corte);
        Assert.Equal(EstatusDeEnvio.Prorroga, ventana.Clasificar(HoraDeMonterrey.FinDelDia(ventana.Cierre)));
        Assert.Equal(EstatusDeEnvio.Extemporanea, ventana.Clasificar(ventana.MomentoDeCierre.AddSeconds(1)));
    }

    [Fact]
    public void Sin_prorroga_el_corte_es_el_08_y_una_negada_o_pendiente_no_cambia_nada()
    {
        var negada = Concedida(TipoDeProrroga.Discrecional, 20) with { Resolucion = ResolucionDeProrroga.Negada };
        var ventana = Ventana(new Mes(2025, 3), negada, negada with { Resolucion = ResolucionDeProrroga.Pendiente });
        Assert.Equal(new DateOnly(2025, 4, 4), ventana.Cierre);
        Assert.Equal(new DateOnly(2025, 4, 8), ventana.Corte);
    }

    private static VentanaDeRecepcion Ventana(Mes mes, params Prorroga[] prorrogas) =>
        new(PlazosMensuales.De(mes, Municipio.Calendario), prorrogas);

    private static Prorroga Concedida(TipoDeProrroga tipo, int dia) =>
        new(tipo, new(2025, 4, 2), ResolucionDeProrroga.Aceptada, new DateOnly(2025, 4, dia));
}
