using Microsoft.AspNetCore.Authorization;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>
/// Who may call what, by name. Each endpoint states one of these or <see cref="AllowAnonymousAttribute"/>;
/// an endpoint that states nothing is closed to everybody.
/// </summary>
internal static class Politicas
{
    /// <summary>Anybody with a session: pages that show only what is one's own.</summary>
    public const string Sesion = nameof(Sesion);

    /// <summary>Whoever takes part in the procedure: not the auditor, not the administrator.</summary>
    public const string Participante = nameof(Participante);

    /// <summary>Reception board of the month: those who follow deliveries, and those who audit them.</summary>
    public const string Recepcion = nameof(Recepcion);

    /// <summary>Requests to change indicators: those who ask, decide or are told.</summary>
    public const string Cambios = nameof(Cambios);

    /// <summary>Clock, mail and incidents.</summary>
    public const string Administracion = nameof(Administracion);

    /// <summary>Definitions, instances and journals, as the designer and its API show them.</summary>
    public const string LeerFlujos = nameof(LeerFlujos);

    /// <summary>Changing, publishing and running workflows.</summary>
    public const string EditarFlujos = nameof(EditarFlujos);

    private static readonly (string Nombre, string[] Roles)[] PorRol =
    [
        (Participante, ["ANA", "JEF", "COORD", "TI", "DPP", "CM", "DUENO", "ENL", "DEP"]),
        (Recepcion, ["ANA", "JEF", "COORD", "DUENO", "AUDITOR"]),
        (Cambios, ["ENL", "DEP", "ANA", "COORD", "JEF", "CM", "DUENO"]),
        (Administracion, ["ADMIN"]),
        (LeerFlujos, ["DUENO", "AUDITOR"]),
        (EditarFlujos, ["DUENO"]),
    ];

    /// <summary>Roles that a policy asks for; none for those that ask for a session only.</summary>
    public static IReadOnlyList<string> RolesDe(string politica) => PorRol.FirstOrDefault(par => par.Nombre == politica).Roles ?? [];

    public static void Definir(AuthorizationOptions opciones)
    {
        opciones.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
        opciones.AddPolicy(Sesion, politica => politica.RequireAuthenticatedUser());
        foreach (var (nombre, roles) in PorRol)
        {
            opciones.AddPolicy(nombre, politica => politica.RequireRole(roles));
        }
    }
}
