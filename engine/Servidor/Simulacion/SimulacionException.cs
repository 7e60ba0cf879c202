using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>The simulated staff cannot go on: the sample and the procedure contradict each other.</summary>
internal sealed class SimulacionException(Tarea tarea, Persona? persona, IReadOnlyList<string> motivos) : Exception(
    $"El personal simulado no pudo completar la tarea {tarea.Paso} «{tarea.Titulo}» de {tarea.Periodo} {tarea.Dependencia}"
    + $" ({persona?.Puesto ?? tarea.Rol}): {string.Join("; ", motivos)}.");
