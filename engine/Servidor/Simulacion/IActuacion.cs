using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>How a simulated member of the staff attends one kind of task.</summary>
internal interface IActuacion
{
    /// <summary>Built-in form of the tasks that it attends.</summary>
    string Formulario { get; }

    /// <summary>When they act; null when they never do.</summary>
    DateTimeOffset? Momento(Tarea tarea);

    /// <summary>What they send, in the order in which they try until it is accepted.</summary>
    /// <param name="tarea">Task.</param>
    /// <param name="vista">What the inbox shows them.</param>
    /// <param name="descargar">Downloads a document that the task shows.</param>
    IEnumerable<CompletarTarea> Intentos(Tarea tarea, VistaDeTarea vista, Func<DocumentoDeTarea, byte[]> descargar);
}
