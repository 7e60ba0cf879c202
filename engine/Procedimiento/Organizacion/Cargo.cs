namespace SeguimientoDesempeno.Procedimiento.Organizacion;

/// <summary>A role that somebody holds on a day.</summary>
/// <param name="Rol">Code of the role, such as "ENL".</param>
/// <param name="Dependencia">Dependency for which it holds; null for roles of the whole municipality.</param>
/// <param name="EnSuplenciaDe">Position in whose place it is held; null when it is the person's own.</param>
public sealed record Cargo(string Rol, string? Dependencia = null, string? EnSuplenciaDe = null);
