using System.Security.Claims;
using SeguimientoDesempeno.Procedimiento.Tareas;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.Bandeja.Marco;

/// <summary>What the session says of whoever is signed in.</summary>
internal static class PersonaConSesion
{
    /// <summary>Whoever is signed in, as the procedure knows them.</summary>
    public static Persona Persona(this ClaimsPrincipal persona) =>
        new(persona.Usuario(), persona.Puesto(), [.. persona.FindAll(Sesiones.ClaimCargo).Select(claim => Sesiones.LeerCargo(claim.Value))]);

    public static string Usuario(this ClaimsPrincipal persona) =>
        persona.Identity?.Name ?? throw new InvalidOperationException("La página exige una sesión y no la hay.");

    public static string Puesto(this ClaimsPrincipal persona) =>
        persona.FindFirstValue(Sesiones.ClaimPuesto) ?? "";

    public static string? Dependencia(this ClaimsPrincipal persona) =>
        persona.FindFirstValue(Sesiones.ClaimDependencia);
}
