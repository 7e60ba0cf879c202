using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Captura;
using SeguimientoDesempeno.Desempeno.Presupuesto;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>
/// The years after the one that the sample tells: the same values and the same budget again, every table two business days
/// before its deadline and without extensions.
/// </summary>
internal sealed class AnioDeReferencia(int anio, CalendarioLaboral calendario)
{
    private const int DiasAntes = 2;

    /// <summary>Whether the sample itself tells the year.</summary>
    public bool EsPropio(int ejercicio) => ejercicio == anio;

    public Mes De(Mes mes) => new(anio, mes.Numero);

    public Trimestre De(Trimestre trimestre) => new(anio, trimestre.Numero);

    public Envio Repetir(Envio envio, Mes mes)
    {
        var limite = PlazosMensuales.De(mes, calendario).FechaLimite;
        return envio with
        {
            Mes = mes, FechaLimite = limite, Prorrogas = [], FechaEnvio = calendario.HabilAntesDe(limite, DiasAntes), Estatus = EstatusDeEnvio.EnTiempo,
        };
    }

    public ValorCapturado Repetir(ValorCapturado valor, Mes mes)
    {
        var limite = PlazosMensuales.De(mes, calendario).FechaLimite;
        var recepcion = calendario.HabilAntesDe(limite, DiasAntes);
        return valor with { Mes = mes, FechaLimite = limite, FechaRecepcion = valor.Valor is null ? null : recepcion, Estatus = EstatusDeEnvio.EnTiempo };
    }

    public static PartidaPresupuestal Repetir(PartidaPresupuestal partida, Trimestre trimestre) => partida with { Trimestre = trimestre };
}
