using System.Text.RegularExpressions;
using SeguimientoDesempeno.Procedimiento.Organizacion;

namespace SeguimientoDesempeno.Servidor.Seguridad;

/// <summary>What has to be right in an account, whoever makes or changes it.</summary>
internal static partial class RevisionDeCuenta
{
    /// <summary>Greatest length of a position's name.</summary>
    public const int LargoDePuesto = 200;

    /// <summary>What is wrong with an account to be made, its password included, in Spanish; empty when nothing is.</summary>
    public static IReadOnlyList<string> Revisar(CuentaNueva cuenta, Organigrama organigrama)
    {
        var problemas = new List<string>();
        if (!NombreDeCuenta().IsMatch(cuenta.Usuario))
        {
            problemas.Add($"El nombre de cuenta «{cuenta.Usuario}» no es válido: use de 2 a 40 letras minúsculas, dígitos o guiones.");
        }

        problemas.AddRange(ReglasDeContrasena.Revisar(cuenta.Usuario, cuenta.Contrasena));
        problemas.AddRange(RevisarCargo(cuenta.Puesto, cuenta.Roles, cuenta.Dependencia, organigrama));
        return problemas;
    }

    /// <summary>What is wrong with a position and its roles, in Spanish; empty when nothing is.</summary>
    public static IEnumerable<string> RevisarCargo(string puesto, IReadOnlyList<string> roles, string? dependencia, Organigrama organigrama)
    {
        if (puesto.Trim().Length is 0 or > LargoDePuesto)
        {
            yield return $"Escriba el puesto (hasta {LargoDePuesto} caracteres), nunca el nombre de una persona.";
        }

        var desconocidos = roles.Where(rol => organigrama.Roles.All(r => r.Clave != rol)).ToList();
        if (desconocidos.Count > 0)
        {
            yield return $"Rol desconocido: {string.Join(", ", desconocidos)}. Los roles son {string.Join(", ", organigrama.Roles.Select(r => r.Clave))}.";
        }

        var porDependencia = organigrama.Roles.Any(rol => rol.PorDependencia && roles.Contains(rol.Clave));
        if (organigrama.Buscar(dependencia) is null && (porDependencia || dependencia is not null))
        {
            yield return $"Ese rol es de una dependencia: indique una de {string.Join(", ", organigrama.Dependencias.Select(d => d.Clave))}.";
        }
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,39}$")]
    private static partial Regex NombreDeCuenta();
}
