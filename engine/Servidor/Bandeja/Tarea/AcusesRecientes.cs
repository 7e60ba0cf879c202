using System.Collections.Concurrent;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Servidor.Bandeja.Tarea;

/// <summary>
/// Carries an acknowledgement from the form that earned it to the page that shows it, so that reloading that page sends
/// nothing twice. What it says is kept in the task's history; this is only its first showing.
/// </summary>
internal sealed class AcusesRecientes
{
    private const int Capacidad = 500;

    private readonly ConcurrentDictionary<(string Usuario, string Tarea), RespuestaDeTarea> _acuses = new();
    private readonly ConcurrentQueue<(string Usuario, string Tarea)> _orden = new();

    public void Guardar(string usuario, string tarea, RespuestaDeTarea respuesta)
    {
        _acuses[(usuario, tarea)] = respuesta;
        _orden.Enqueue((usuario, tarea));
        while (_orden.Count > Capacidad && _orden.TryDequeue(out var viejo))
        {
            _acuses.TryRemove(viejo, out _);
        }
    }

    public RespuestaDeTarea? De(string usuario, string tarea) => _acuses.GetValueOrDefault((usuario, tarea));
}
