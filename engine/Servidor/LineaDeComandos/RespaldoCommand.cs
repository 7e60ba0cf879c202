using System.CommandLine;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Respaldo;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>respaldo</c>: one archive with database, publications and mail, while the server works.</summary>
internal static class RespaldoCommand
{
    internal static Command Crear()
    {
        var datos = OpcionDeDatos.Crear();
        var salida = new Option<string>("--salida") { Description = "Archivo que se escribe (.zip); no debe existir.", HelpName = "archivo", Required = true };
        var comando = new Command("respaldo", "Copia la base de datos, las publicaciones y el correo en un archivo, sin detener el servidor.") { datos, salida };
        comando.SetAction(lectura => Respaldar(lectura.InvocationConfiguration, lectura.GetValue(datos)!, lectura.GetValue(salida)!));
        return comando;
    }

    private static int Respaldar(InvocationConfiguration consola, string datos, string salida)
    {
        try
        {
            var origen = Environment.GetEnvironmentVariable("BaseDeDatos") ?? Path.Combine(datos, CarpetaDeDatos.NombreDeLaBase);
            var manifiesto = CreadorDeRespaldo.Crear(datos, origen, salida, TimeProvider.System);
            consola.Output.WriteLine($"Respaldo escrito en {salida}: {manifiesto.Archivos.Count} archivos, esquema {manifiesto.Esquema}, {manifiesto.Asientos} asientos de bitácora.");
            consola.Output.WriteLine("Guárdelo como lo que es: lleva los datos y las contraseñas cifradas. Las llaves de sesión (claves/) no van en él.");
            return 0;
        }
        catch (Exception error) when (error is RespaldoException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            consola.Error.WriteLine(error.Message);
            return 1;
        }
    }
}
