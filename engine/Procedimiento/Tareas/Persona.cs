using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Procedimiento.Tareas;

/// <summary>Who acts: a position with its roles, never a person's name.</summary>
/// <param name="Usuario">Account.</param>
/// <param name="Puesto">Position, as records and acknowledgements show it.</param>
/// <param name="Roles">Codes of the roles held, such as "ANA".</param>
/// <param name="Dependencia">Dependency for which a role of a dependency (ENL, DEP) holds.</param>
public sealed record Persona(string Usuario, string Puesto, IReadOnlyList<string> Roles, string? Dependencia = null)
{
    /// <summary>The person behind an account.</summary>
    public static Persona De(Cuenta cuenta)
    {
        ArgumentNullException.ThrowIfNull(cuenta);
        return new(cuenta.Usuario, cuenta.Puesto, cuenta.Roles, cuenta.Dependencia);
    }

    /// <summary>The roles with the dependency each holds for: only ENL and DEP are bound to one.</summary>
    public IReadOnlyCollection<Asignacion> Asignaciones =>
        [.. Roles.Select(rol => new Asignacion(rol, EsDeDependencia(rol) ? Dependencia ?? "" : null))];

    /// <summary>The first of the task's roles that this person holds for its dependency, or null.</summary>
    public string? RolPara(Tarea tarea)
    {
        ArgumentNullException.ThrowIfNull(tarea);
        return tarea.Rol.Split(',', StringSplitOptions.TrimEntries)
            .FirstOrDefault(rol => Roles.Contains(rol) && (!EsDeDependencia(rol) || tarea.Dependencia == Dependencia));
    }

    private static bool EsDeDependencia(string rol) => rol is "ENL" or "DEP";
}
