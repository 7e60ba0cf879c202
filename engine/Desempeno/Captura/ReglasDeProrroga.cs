using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Desempeno.Captura;

/// <summary>Rules of the ordinary and the discretionary extension (step 7.11; C6 to C12 of decision 0002).</summary>
public static class ReglasDeProrroga
{
    /// <summary>Answers a request made on <paramref name="solicitud"/> (date in Monterrey) for the month of <paramref name="plazos"/>.</summary>
    /// <param name="tipo">Kind asked for.</param>
    /// <param name="solicitud">Business date of the request; the whole last day counts.</param>
    /// <param name="plazos">Deadlines of the month.</param>
    /// <param name="anteriores">Requests already made for the same dependency and month.</param>
    public static RespuestaDeProrroga Responder(
        TipoDeProrroga tipo, DateOnly solicitud, PlazosMensuales plazos, IReadOnlyCollection<Prorroga> anteriores)
    {
        ArgumentNullException.ThrowIfNull(plazos);
        ArgumentNullException.ThrowIfNull(anteriores);
        if (anteriores.Any(p => p.Tipo == tipo))
        {
            return Negar($"Ya se solicitó una prórroga {Nombre(tipo)} para {plazos.Mes.Nombre} de {plazos.Mes.Anio}; procede una de cada tipo.");
        }

        return tipo == TipoDeProrroga.Ordinaria ? Ordinaria(solicitud, plazos) : Discrecional(solicitud, plazos);
    }

    /// <summary>Answers a request made at <paramref name="solicitud"/>.</summary>
    /// <inheritdoc cref="Responder(TipoDeProrroga, DateOnly, PlazosMensuales, IReadOnlyCollection{Prorroga})"/>
    public static RespuestaDeProrroga Responder(
        TipoDeProrroga tipo, DateTimeOffset solicitud, PlazosMensuales plazos, IReadOnlyCollection<Prorroga> anteriores) =>
        Responder(tipo, HoraDeMonterrey.Fecha(solicitud), plazos, anteriores);

    /// <summary>True when a decider must give a reason for that date, because it lies beyond day 08 (C10).</summary>
    public static bool RequiereMotivo(DateOnly fechaProrrogada, PlazosMensuales plazos)
    {
        ArgumentNullException.ThrowIfNull(plazos);
        return fechaProrrogada > plazos.Procesamiento;
    }

    private static RespuestaDeProrroga Ordinaria(DateOnly solicitud, PlazosMensuales plazos)
    {
        var dia = NombresDeCalendario.DeDia(plazos.Dia06);
        if (plazos is not { UltimoDiaOrdinaria: { } ultimo, ProrrogadaLecturaA: { } prorrogada })
        {
            return Negar($"La prórroga ordinaria solo procede cuando el día 06 es sábado, domingo o lunes, y este mes es {dia}.");
        }

        if (solicitud > ultimo)
        {
            return Negar($"La prórroga ordinaria debía solicitarse a más tardar el {Fecha(ultimo)}.");
        }

        return new RespuestaDeProrroga(
            DictamenDeProrroga.Concedida,
            prorrogada,
            $"El día 06 es {dia} y la solicitud se hizo a tiempo: la entrega puede hacerse hasta el {Fecha(prorrogada)}.");
    }

    private static RespuestaDeProrroga Discrecional(DateOnly solicitud, PlazosMensuales plazos)
    {
        var ultimo = plazos.UltimoDiaDiscrecional;
        if (solicitud > ultimo)
        {
            return Negar($"La prórroga discrecional debía solicitarse con dos días hábiles de anticipación, a más tardar el {Fecha(ultimo)}.");
        }

        return new RespuestaDeProrroga(
            DictamenDeProrroga.RequiereDecision,
            plazos.Procesamiento,
            $"La solicitud se hizo a tiempo; la resuelve la Jefatura o la persona Analista. Mientras no haya respuesta, la fecha límite sigue siendo el {Fecha(plazos.FechaLimite)}.");
    }

    private static RespuestaDeProrroga Negar(string motivo) => new(DictamenDeProrroga.Negada, null, motivo);

    private static string Nombre(TipoDeProrroga tipo) => tipo == TipoDeProrroga.Ordinaria ? "ordinaria" : "discrecional";

    private static string Fecha(DateOnly fecha) => NombresDeCalendario.Completa(fecha);
}
