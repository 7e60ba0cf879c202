using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion.Actuaciones;

/// <summary>Whatever the sample says nothing special of: done the same or the next working morning, with the first outcome.</summary>
internal sealed class TareaOrdinaria(Jornada jornada) : IActuacion
{
    public string Formulario => "";

    public DateTimeOffset? Momento(Tarea tarea) => jornada.Desde(tarea.Creada);

    public IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar)
    {
        yield return Respuesta.Con(vista, vista.Resultados[0]);
    }
}
