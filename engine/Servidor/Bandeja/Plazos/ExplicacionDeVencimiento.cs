using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Plazos;

namespace SeguimientoDesempeno.Servidor.Bandeja.Plazos;

/// <summary>Says why a task falls due on its day, where the day follows from the calendar.</summary>
internal sealed class ExplicacionDeVencimiento(ReglasDePlazo reglas)
{
    /// <summary>E.g. <c>el día 06 es domingo; vence el viernes 04</c>; null when the deadline is of another kind.</summary>
    public string? De(string periodo, DateTimeOffset? vence)
    {
        if (vence is not { } momento)
        {
            return null;
        }

        var fecha = HoraDeMonterrey.Fecha(momento);
        return Mes.TryParse(periodo, out var mes) ? DelMes(mes, fecha)
            : Trimestre.TryParse(periodo, out var trimestre) ? DelTrimestre(trimestre, fecha)
            : null;
    }

    private string? DelMes(Mes mes, DateOnly fecha)
    {
        var plazos = PlazosMensuales.De(mes, reglas.Calendario);
        return fecha == plazos.FechaLimite ? plazos.Explicacion : null;
    }

    private string? DelTrimestre(Trimestre trimestre, DateOnly fecha)
    {
        var plazos = PlazosTrimestrales.De(trimestre, reglas.Calendario);
        return fecha == plazos.Matriz ? plazos.ExplicacionMatriz
            : fecha == plazos.SolicitudPresupuesto ? plazos.ExplicacionSolicitud
            : null;
    }
}
