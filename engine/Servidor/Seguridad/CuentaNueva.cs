namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>An account to be made.</summary>
/// <param name="Usuario">Name to sign in with: lower case letters, digits and hyphens.</param>
/// <param name="Puesto">Position, never a person's name.</param>
/// <param name="Roles">Codes of <c>content/organizacion/roles.yaml</c>.</param>
/// <param name="Dependencia">Dependency for which they hold, or null.</param>
/// <param name="Contrasena">Password in the clear; only its hash is kept.</param>
internal sealed record CuentaNueva(
    string Usuario, string Puesto, IReadOnlyList<string> Roles, string? Dependencia, string Contrasena);
