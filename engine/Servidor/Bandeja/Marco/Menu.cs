using System.Security.Claims;

namespace SeguimientoDesempeno.Servidor.Bandeja.Marco;

/// <summary>A section of the inbox in the menu.</summary>
internal sealed record Seccion(string Nombre, string Direccion);

/// <summary>What each person finds in the menu. It only shows: the pages themselves check who may enter.</summary>
internal static class Menu
{
    private static readonly string[] SinTareas = ["ADMIN", "AUDITOR"];
    private static readonly string[] ConFlujos = ["DUENO", "AUDITOR"];
    private static readonly string[] ConRecepcion = ["ANA", "JEF", "COORD", "DUENO", "AUDITOR"];
    private static readonly string[] ConCambios = ["ENL", "DEP", "ANA", "COORD", "JEF", "CM", "DUENO"];

    public static IEnumerable<Seccion> De(ClaimsPrincipal persona)
    {
        if (!SinTareas.Any(persona.IsInRole))
        {
            yield return new Seccion("Mis tareas", "/tareas");
            yield return new Seccion("Historial", "/historial");
        }

        yield return new Seccion("Calendario", "/calendario");
        if (ConRecepcion.Any(persona.IsInRole))
        {
            yield return new Seccion("Recepción del mes", "/recepcion");
        }

        if (ConFlujos.Any(persona.IsInRole))
        {
            yield return new Seccion("Flujos", "/flujos");
        }

        if (ConCambios.Any(persona.IsInRole))
        {
            yield return new Seccion("Cambios", "/cambios");
        }

        if (persona.IsInRole("ADMIN"))
        {
            yield return new Seccion("Estado", "/administracion/estado");
            yield return new Seccion("Cuentas", "/administracion/cuentas");
            yield return new Seccion("Organización", "/administracion/organizacion");
            yield return new Seccion("Reloj", "/administracion/reloj");
            yield return new Seccion("Correo", "/administracion/correo");
            yield return new Seccion("Incidentes", "/administracion/incidentes");
        }

        yield return new Seccion("Mi cuenta", "/cuenta");
    }
}
