using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Plazos;
using SeguimientoDesempeno.Procedimiento.Tareas;

namespace SeguimientoDesempeno.Procedimiento.Formularios;

/// <summary>A task that somebody looks at or completes: what a form may read and write.</summary>
internal sealed record CasoDeTarea(
    Tarea Tarea, FormularioDeTarea Formulario, IAlmacen Almacen, DateTimeOffset Ahora, ServiciosDelProcedimiento Servicios, Persona Persona)
{
    public Mes Mes => new Periodo(Tarea.Periodo).Mes;

    public Trimestre Trimestre => new Periodo(Tarea.Periodo).Trimestre;

    public int Ejercicio => new Periodo(Tarea.Periodo).Ejercicio;

    /// <summary>Key of the dependency that the task is about.</summary>
    /// <exception cref="InvalidOperationException">It is about none: the workflow is wrong.</exception>
    public string Dependencia => Tarea.Dependencia ?? throw new InvalidOperationException($"La tarea {Tarea.Id} no indica dependencia.");

    public DateOnly Hoy => HoraDeMonterrey.Fecha(Ahora);

    /// <summary>Who acts, as documents and records name them: the account.</summary>
    public string Quien => Persona.Usuario;
}
