using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Captura;

/// <summary>When a dependency may deliver a month, with the extensions it was granted (C5, C12 and C17 of decision 0002).</summary>
public sealed class VentanaDeRecepcion
{
    /// <summary>The window of a month for a dependency with <paramref name="prorrogas"/>.</summary>
    public VentanaDeRecepcion(PlazosMensuales plazos, IEnumerable<Prorroga> prorrogas)
    {
        ArgumentNullException.ThrowIfNull(plazos);
        Abre = plazos.VentanaAbre;
        FechaLimite = plazos.FechaLimite;
        FechaProrrogada = prorrogas
            .Where(p => p.Resolucion == ResolucionDeProrroga.Aceptada)
            .Max(p => p.FechaProrrogada);
        Cierre = Mayor(FechaLimite, FechaProrrogada);
        Corte = Mayor(plazos.Procesamiento, FechaProrrogada);
    }

    /// <summary>Day the reminder went out.</summary>
    public DateOnly Abre { get; }

    /// <summary>Deadline without extension.</summary>
    public DateOnly FechaLimite { get; }

    /// <summary>Latest date granted; null when none was.</summary>
    public DateOnly? FechaProrrogada { get; }

    /// <summary>Last day on which a delivery is in time, with or without extension.</summary>
    public DateOnly Cierre { get; }

    /// <summary>The later of day 08 and the date granted: what arrives after it enters the next cut.</summary>
    public DateOnly Corte { get; }

    /// <summary>Last second of <see cref="Cierre"/> in Monterrey.</summary>
    public DateTimeOffset MomentoDeCierre => HoraDeMonterrey.FinDelDia(Cierre);

    /// <summary>Last second of <see cref="Corte"/> in Monterrey.</summary>
    public DateTimeOffset MomentoDeCorte => HoraDeMonterrey.FinDelDia(Corte);

    /// <summary>State of a delivery received on <paramref name="recepcion"/>; never Pendiente nor NoEnviada.</summary>
    public EstatusDeEnvio Clasificar(DateOnly recepcion)
    {
        if (recepcion <= FechaLimite) return EstatusDeEnvio.EnTiempo;
        return recepcion <= Cierre ? EstatusDeEnvio.Prorroga : EstatusDeEnvio.Extemporanea;
    }

    /// <summary>State of a delivery received at <paramref name="recepcion"/>.</summary>
    public EstatusDeEnvio Clasificar(DateTimeOffset recepcion) => Clasificar(HoraDeMonterrey.Fecha(recepcion));

    private static DateOnly Mayor(DateOnly fecha, DateOnly? otra) => otra is { } o && o > fecha ? o : fecha;
}
