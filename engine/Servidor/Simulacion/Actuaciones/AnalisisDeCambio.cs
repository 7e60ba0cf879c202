using SeguimientoDesempeno.Desempeno.Cambios;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>Step 7.38: the Coordinación resolves what the sample says on its day; a request that the sample leaves in analysis, or does not have, waits.</summary>
internal sealed class AnalisisDeCambio(CambiosDelEjemplo cambios, Jornada jornada) : IActuacion
{
    public string Formulario => "analisis-de-cambio";

    public DateTimeOffset? Momento(Tarea tarea) =>
        cambios.Recibido(tarea.Periodo) is { FechaResolucion: { } fecha } ? jornada.NoAntes(fecha, tarea.Creada) : null;

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        var fila = cambios.Recibido(tarea.Periodo)!;
        yield return fila.Estatus == EstatusDeSolicitud.Rechazada
            ? Respuesta.Con(vista, "Proponer rechazo", new Dictionary<string, string> { ["motivo"] = fila.Motivo! })
            : Respuesta.Con(vista, "Aprobar");
    }
}
