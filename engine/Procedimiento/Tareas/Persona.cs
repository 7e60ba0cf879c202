using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Procedimiento.Organizacion;

namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>Who acts: a position with its roles, never a person's name.</summary>
/// <param name="Usuario">Account.</param>
/// <param name="Puesto">Position, as records and acknowledgements show it.</param>
/// <param name="Cargos">Roles held today: the person's own first, then those held in somebody's place.</param>
public sealed record Persona(string Usuario, string Puesto, IReadOnlyList<Cargo> Cargos)
{
    /// <summary>A person whose roles are all their own.</summary>
    /// <param name="usuario">Account.</param>
    /// <param name="puesto">Position.</param>
    /// <param name="roles">Codes of the roles.</param>
    /// <param name="dependencia">Dependency for which a role of a dependency (ENL, DEP) holds.</param>
    public Persona(string usuario, string puesto, IReadOnlyList<string> roles, string? dependencia = null)
        : this(usuario, puesto, [.. roles.Select(rol => new Cargo(rol, EsDeDependencia(rol) ? dependencia : null))])
    {
    }

    /// <summary>Codes of the roles held, such as "ANA".</summary>
    public IReadOnlyList<string> Roles => [.. Cargos.Select(c => c.Rol).Distinct()];

    /// <summary>The roles with the dependency each holds for: only ENL and DEP are bound to one.</summary>
    public IReadOnlyCollection<Asignacion> Asignaciones =>
        [.. Cargos.Select(c => new Asignacion(c.Rol, EsDeDependencia(c.Rol) ? c.Dependencia ?? "" : null)).Distinct()];

    /// <summary>In which of the task's roles this person may complete it, the own before those in somebody's place; or null.</summary>
    public Cargo? CargoPara(Tarea tarea)
    {
        ArgumentNullException.ThrowIfNull(tarea);
        return tarea.Rol.Split(',', StringSplitOptions.TrimEntries)
            .SelectMany(rol => Cargos.Where(c => c.Rol == rol && (!EsDeDependencia(rol) || tarea.Dependencia == c.Dependencia)))
            .OrderBy(c => c.EnSuplenciaDe is not null)
            .FirstOrDefault();
    }

    /// <inheritdoc cref="CargoPara"/>
    public string? RolPara(Tarea tarea) => CargoPara(tarea)?.Rol;

    private static bool EsDeDependencia(string rol) => rol is "ENL" or "DEP";
}
