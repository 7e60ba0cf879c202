using System.CommandLine;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Sitio;
using SeguimientoDesempeno.Sitio.Busqueda;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>sitio</c>: the transparency portal from publications and content, without database or server.</summary>
internal static class SitioCommand
{
    internal static Command Crear()
    {
        var publicaciones = Carpeta("--publicaciones", "Carpeta de las publicaciones; se leen, nunca se cambian.");
        var contenido = Carpeta("--contenido", "Carpeta con sitio.yaml y paginas/; si se omite, content.");
        var salida = Carpeta("--salida", "Carpeta del portal; debe estar vacía o ser de una generación anterior.");
        publicaciones.Required = salida.Required = true;
        var todo = new Option<bool>("--todo") { Description = "Hace y escribe todos los archivos, aunque no hayan cambiado." };
        var comprobar = new Option<bool>("--comprobar")
        {
            Description = "No escribe: comprueba publicaciones, HTML, enlaces y que ninguna dirección publicada desaparezca.",
        };
        var comando = new Command("sitio", "Genera el portal de transparencia como archivos estáticos.") { publicaciones, contenido, salida, todo, comprobar };
        comando.SetAction(async (lectura, cancelacion) =>
        {
            var destino = lectura.GetValue(salida)!;
            var resumen = await SitioGenerador.Generar(
                lectura.GetValue(publicaciones)!,
                lectura.GetValue(contenido) ?? CarpetaDelProducto.Encontrar().Contenido,
                destino,
                new()
                {
                    Todo = lectura.GetValue(todo),
                    SoloComprobar = lectura.GetValue(comprobar),
                    Avance = Console.IsErrorRedirected ? null : new AvanceEnConsola(lectura.InvocationConfiguration.Error),
                });
            if (!OpcionesDeTabla.Informar(lectura, resumen.Problemas)) return 1;
            foreach (var renglon in InformeDelSitio.Decir(resumen, lectura.GetValue(comprobar))) lectura.InvocationConfiguration.Output.WriteLine(renglon);
            if (!lectura.GetValue(comprobar) && await IndiceDeBusqueda.Hacer(destino, CarpetaDelProducto.Encontrar().Modulos, resumen.HuboCambios, cancelacion) is { } aviso)
            {
                lectura.InvocationConfiguration.Output.WriteLine(aviso);
            }

            return 0;
        });
        return comando;
    }

    private static Option<string> Carpeta(string nombre, string descripcion) => new(nombre) { Description = descripcion, HelpName = "carpeta" };
}
