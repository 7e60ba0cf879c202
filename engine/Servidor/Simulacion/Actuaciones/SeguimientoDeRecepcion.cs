using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>
/// The reception board: at 7.10 the Analista calls the Enlaces once, the business day before the deadline, and then lets the
/// task close by itself at the cut; at 7.16 what is there is declared integrated.
/// </summary>
internal sealed class SeguimientoDeRecepcion(Jornada jornada, CalendarioLaboral calendario) : IActuacion
{
    private const string PasoDeSeguimiento = "7.10";

    public string Formulario => "tablero-de-recepcion";

    public DateTimeOffset? Momento(Tarea tarea)
    {
        if (tarea.Paso != PasoDeSeguimiento) return jornada.Desde(tarea.Creada);
        var limite = PlazosMensuales.De(Mes.Parse(tarea.Periodo), calendario).FechaLimite;
        var llamada = Jornada.El(calendario.HabilAntesDe(limite));
        return llamada > tarea.Creada ? llamada : null;
    }

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        yield return Respuesta.Con(vista, vista.Resultados[0]);
    }
}
