using System.CommandLine;
using SeguimientoDesempeno.Procedimiento.Organizacion;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Seguridad;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>cuenta crear</c>: makes an account; in production, the first one.</summary>
internal static class CuentaCommand
{
    internal static Command Crear() => new("cuenta", "Cuentas del personal.") { CrearCuenta() };

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
        var problemas = RevisionDeCuenta.Revisar(cuenta, servicios.GetRequiredService<Organigrama>());
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
