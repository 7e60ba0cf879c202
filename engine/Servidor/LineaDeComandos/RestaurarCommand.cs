using System.CommandLine;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Respaldo;
using SeguimientoDesempeno.Sitio;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>restaurar</c>: a backup into an empty folder, checked hash by hash, and its portal generated anew.</summary>
internal static class RestaurarCommand
{
    internal static Command Crear()
    {
        var archivo = new Argument<string>("archivo") { Description = "Respaldo que escribió la orden «respaldo»." };
        var datos = OpcionDeDatos.Crear();
        var comando = new Command("restaurar", "Restaura un respaldo en una carpeta vacía, comprobando cada archivo, y vuelve a generar el portal.") { archivo, datos };
        comando.SetAction((lectura, _) => RestaurarAsync(lectura.InvocationConfiguration, lectura.GetValue(archivo)!, lectura.GetValue(datos)!));
        return comando;
    }

    private static async Task<int> RestaurarAsync(InvocationConfiguration consola, string archivo, string datos)
    {
        try
        {
            var manifiesto = Restaurador.Restaurar(archivo, datos);
            var carpeta = new CarpetaDeDatos(datos);
            if (Directory.EnumerateFileSystemEntries(carpeta.Publicaciones).Any())
            {
                await SitioGenerador.Generar(carpeta.Publicaciones, CarpetaDelProducto.Encontrar().Contenido, carpeta.Portal);
            }

            await consola.Output.WriteLineAsync($"Restaurado en {carpeta.Ruta}: {manifiesto.Archivos.Count} archivos comprobados, respaldo del {manifiesto.Creado:yyyy-MM-dd HH:mm} UTC.");
            await consola.Output.WriteLineAsync(manifiesto.Motor == "sqlite"
                ? "Compruébelo con la orden «verificar» antes de servirlo. Las personas tendrán que volver a entrar."
                : $"Falta la base de datos: cargue {ManifiestoDeRespaldo.Volcado} en una base vacía con «pg_restore --no-owner --dbname=BASE {Path.Combine(carpeta.Ruta, ManifiestoDeRespaldo.Volcado)}».");
            return 0;
        }
        catch (Exception error) when (error is RespaldoException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            await consola.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }
}
