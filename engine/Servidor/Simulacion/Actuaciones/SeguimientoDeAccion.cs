using SeguimientoDesempeno.Desempeno;
using SeguimientoDesempeno.Desempeno.Acciones;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>Step 7.28: the Analista leaves each action in the state that the sample gives it; one that it does not tell is met on its date.</summary>
internal sealed class SeguimientoDeAccion(EjemploMunicipal ejemplo, Jornada jornada, CalendarioLaboral calendario, ITransactor almacen) : IActuacion
{
    public string Formulario => "seguimiento-de-accion";

    public DateTimeOffset? Momento(Tarea tarea) => DelEjemplo(tarea) switch
    {
        { Estatus: EstatusDeAccion.Cumplida } accion => jornada.NoAntes(calendario.MismoOAnterior(accion.FechaCompromiso), tarea.Creada),
        { Estatus: EstatusDeAccion.EnEjecucion } when !EstaEnEjecucion(tarea) => jornada.Desde(tarea.Creada),
        null when Comprometida(tarea) is { } fecha => jornada.NoAntes(calendario.MismoOAnterior(fecha), tarea.Creada),
        // An overdue action closes by itself on its date.
        _ => null,
    };

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        yield return Respuesta.Con(vista, DelEjemplo(tarea) is null or { Estatus: EstatusDeAccion.Cumplida } ? "Cumplida" : "Registrar avance");
    }

    private AccionDePlan? DelEjemplo(Tarea tarea) => tarea.Referencia is { } folio ? ejemplo.Accion(folio) : null;

    private DateOnly? Comprometida(Tarea tarea) =>
        almacen.Read(tx => tx.Get<IAlmacen>().Planes.Buscar(tarea.Referencia!))?.FechaCompromiso;

    private bool EstaEnEjecucion(Tarea tarea) =>
        almacen.Read(tx => tx.Get<IAlmacen>().Planes.Buscar(tarea.Referencia!))?.Estatus == Codigo.De(EstatusDeAccion.EnEjecucion);
}
