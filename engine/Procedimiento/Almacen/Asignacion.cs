namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>A role held by a person.</summary>
/// <param name="Rol">Code of the role, such as "ENL".</param>
/// <param name="Dependencia">Only for tasks about this dependency; null holds the role for all of them.</param>
public readonly record struct Asignacion(string Rol, string? Dependencia);
