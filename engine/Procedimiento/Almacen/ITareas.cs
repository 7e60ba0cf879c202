namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Tasks of people.</summary>
public interface ITareas
{
    /// <summary>Stores a new task.</summary>
    void Crear(Tarea tarea);

    /// <summary>The task with this id, or null.</summary>
    Tarea? Buscar(string id);

    /// <summary>The open task that waits on this bookmark, or null.</summary>
    Tarea? PorBookmark(string bookmarkId);

    /// <summary>Tasks of an instance, in order of creation, whatever their state.</summary>
    IReadOnlyList<Tarea> DeInstancia(string instanciaId);

    /// <summary>Open tasks that these roles may complete, the earliest due first, those without a deadline last.</summary>
    IReadOnlyList<Tarea> Abiertas(IReadOnlyCollection<Asignacion> roles);

    /// <summary>All open tasks, the earliest due first.</summary>
    IReadOnlyList<Tarea> TodasLasAbiertas();

    /// <summary>Tasks of these roles that are no longer open, the latest first.</summary>
    /// <param name="roles">Roles held.</param>
    /// <param name="limite">At most so many, 1 or more.</param>
    IReadOnlyList<Tarea> Historial(IReadOnlyCollection<Asignacion> roles, int limite = 100);

    /// <summary>
    /// Ends an open task. False, and nothing changes, when it is not open (another burst was first).
    /// </summary>
    bool Terminar(string id, EstadoTarea estado, DateTimeOffset momento, string? resultado = null, string? por = null, string? datosJson = null);

    /// <summary>Moves the deadline of an open task (a prórroga was granted). False when it is not open.</summary>
    bool Reprogramar(string id, DateTimeOffset? vence);
}
