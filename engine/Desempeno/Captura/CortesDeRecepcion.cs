using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Captura;

/// <summary>Cut of each dependency's month: the later of day 08 and the date granted to it (decision 0002).</summary>
public sealed class CortesDeRecepcion
{
    private readonly Dictionary<(string Dependencia, Mes Mes), DateOnly> _prorrogadas;

    private CortesDeRecepcion(IEnumerable<(string Dependencia, Mes Mes, DateOnly Fecha)> prorrogadas) => _prorrogadas = prorrogadas
        .GroupBy(p => (p.Dependencia, p.Mes))
        .ToDictionary(g => g.Key, g => g.Max(p => p.Fecha));

    /// <summary>Cuts from the deliveries and the extensions granted in them.</summary>
    public static CortesDeRecepcion DeEnvios(IEnumerable<Envio> envios) => new(
        from envio in envios
        from prorroga in envio.Prorrogas
        where prorroga.Resolucion == ResolucionDeProrroga.Aceptada
        from fecha in Dada(prorroga.FechaProrrogada)
        select (envio.DependenciaClave, envio.Mes, fecha));

    /// <summary>Cuts inferred where only captures are known: what was received with PRORROGA was received by the date granted.</summary>
    public static CortesDeRecepcion DeValores(IEnumerable<FichaTecnica> fichas, IEnumerable<ValorCapturado> valores)
    {
        var dependencias = fichas.GroupBy(f => f.ClaveIndicador).ToDictionary(g => g.Key, g => g.First().DependenciaClave);
        return new CortesDeRecepcion(
            from valor in valores
            where valor.Estatus == EstatusDeEnvio.Prorroga && dependencias.ContainsKey(valor.ClaveIndicador)
            from fecha in Dada(valor.FechaRecepcion)
            select (dependencias[valor.ClaveIndicador], valor.Mes, fecha));
    }

    /// <summary>Last day on which what <paramref name="dependenciaClave"/> sends enters the cut of <paramref name="mes"/>.</summary>
    public DateOnly De(string dependenciaClave, Mes mes)
    {
        var dia08 = mes.Siguiente.Dia(8);
        return _prorrogadas.TryGetValue((dependenciaClave, mes), out var fecha) && fecha > dia08 ? fecha : dia08;
    }

    private static IEnumerable<DateOnly> Dada(DateOnly? fecha) => fecha is { } f ? [f] : [];
}
