using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>When the simulated staff work: at 10:00 of a business day.</summary>
internal sealed class Jornada(CalendarioLaboral calendario)
{
    private static readonly TimeOnly Hora = new(10, 0);

    /// <summary>The first moment of work at or after the given one.</summary>
    public DateTimeOffset Desde(DateTimeOffset momento)
    {
        var fecha = HoraDeMonterrey.Fecha(momento);
        if (momento > El(fecha)) fecha = fecha.AddDays(1);
        return El(calendario.MismoOSiguiente(fecha));
    }

    /// <summary>10:00 of a date that the sample names, be it a business day or not: an Enlace may send on a Saturday.</summary>
    public static DateTimeOffset El(DateOnly fecha) => HoraDeMonterrey.Momento(fecha, Hora);

    /// <summary>The later of the sample's date and the first moment of work after the task arrived.</summary>
    public DateTimeOffset NoAntes(DateOnly fecha, DateTimeOffset creada) =>
        El(fecha) is var momento && momento >= creada ? momento : Desde(creada);
}
