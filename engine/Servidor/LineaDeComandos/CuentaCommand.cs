using System.CommandLine;
using System.Text.RegularExpressions;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>cuenta crear</c>: makes an account; in production, the first one.</summary>
internal static partial class CuentaCommand
{
    private const int LargoMinimo = 12;

    internal static Command Crear() => new("cuenta", "Cuentas del personal.") { CrearCuenta() };

    /// <summary>What is wrong with an account to be made, in Spanish; empty when nothing is.</summary>
    public static IReadOnlyList<string> Revisar(CuentaNueva cuenta, Organigrama organigrama)
    {
        var problemas = new List<string>();
        if (!NombreDeCuenta().IsMatch(cuenta.Usuario))
        {
            problemas.Add($"El nombre de cuenta «{cuenta.Usuario}» no es válido: use de 2 a 40 letras minúsculas, dígitos o guiones.");
        }

        if (cuenta.Contrasena.Length < LargoMinimo)
        {
            problemas.Add($"La contraseña debe tener al menos {LargoMinimo} caracteres.");
        }

        var desconocidos = cuenta.Roles.Where(rol => organigrama.Roles.All(r => r.Clave != rol)).ToList();
        if (desconocidos.Count > 0 || cuenta.Roles.Count == 0)
        {
            problemas.Add($"Rol desconocido: {string.Join(", ", desconocidos)}. Los roles son {string.Join(", ", organigrama.Roles.Select(r => r.Clave))}.");
        }

        var porDependencia = organigrama.Roles.Any(rol => rol.PorDependencia && cuenta.Roles.Contains(rol.Clave));
        if (porDependencia && organigrama.Buscar(cuenta.Dependencia) is null)
        {
            problemas.Add($"Ese rol es de una dependencia: indique con --dependencia una de {string.Join(", ", organigrama.Dependencias.Select(d => d.Clave))}.");
        }

        return problemas;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,39}$")]
    private static partial Regex NombreDeCuenta();

    private static Command CrearCuenta()
    {
        var datos = OpcionDeDatos.Crear();
        var usuario = new Argument<string>("usuario") { Description = "Nombre para entrar: minúsculas, dígitos y guiones." };
        var puesto = new Option<string>("--puesto") { Description = "Puesto, nunca el nombre de una persona.", Required = true };
        var roles = new Option<string[]>("--rol")
        {
            Description = "Rol de content/organizacion/roles.yaml; se puede repetir.",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var dependencia = new Option<string?>("--dependencia") { Description = "Dependencia para la que vale el rol de Enlace." };
        var comando = new Command("crear", "Crea una cuenta. La contraseña se lee de la entrada estándar, en una línea.")
        {
            usuario, puesto, roles, dependencia, datos,
        };
        comando.SetAction(async (lectura, cancelacion) =>
        {
            var consola = lectura.InvocationConfiguration;
            if (!Console.IsInputRedirected)
            {
                await consola.Error.WriteAsync("Contraseña: ");
            }

            var cuenta = new CuentaNueva(
                lectura.GetValue(usuario)!,
                lectura.GetValue(puesto)!,
                lectura.GetValue(roles)!,
                lectura.GetValue(dependencia),
                await Console.In.ReadLineAsync(cancelacion) ?? "");
            return await CrearAsync(consola, cuenta, new CarpetaDeDatos(lectura.GetValue(datos)!), cancelacion);
        });
        return comando;
    }

    private static async Task<int> CrearAsync(InvocationConfiguration consola, CuentaNueva cuenta, CarpetaDeDatos datos, CancellationToken cancelacion)
    {
        await using var servicios = Composicion.SinServidor(datos);
        var problemas = Revisar(cuenta, servicios.GetRequiredService<Organigrama>());
        if (problemas.Count == 0)
        {
            await Arranque.AbrirAsync(servicios, cancelacion);
            if (await servicios.GetRequiredService<Cuentas>().CrearAsync(cuenta))
            {
                await consola.Output.WriteLineAsync($"Cuenta «{cuenta.Usuario}» creada.");
                return 0;
            }

            problemas = [$"La cuenta «{cuenta.Usuario}» ya existe."];
        }

        foreach (var problema in problemas)
        {
            await consola.Error.WriteLineAsync(problema);
        }

        return 1;
    }
}
