using System.CommandLine;
using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Servidor.Anfitrion;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>exportar-flujos</c>: writes what rules in the designer back to the files under <c>workflows/</c>.</summary>
internal static class ExportarFlujosCommand
{
    internal static Command Crear()
    {
        var datos = OpcionDeDatos.Crear();
        var carpeta = new Option<string>("--carpeta") { Description = "Carpeta de las definiciones; si se omite, workflows.", HelpName = "carpeta" };
        var comando = new Command("exportar-flujos", "Escribe en archivos los flujos publicados, en forma canónica; los que dicen lo mismo no se tocan.") { datos, carpeta };
        comando.SetAction(async (lectura, cancelacion) =>
        {
            await using var servicios = Composicion.SinServidor(new CarpetaDeDatos(lectura.GetValue(datos)!));
            var destino = lectura.GetValue(carpeta) ?? servicios.GetRequiredService<CarpetaDelProducto>().Flujos;
            foreach (var flujo in await servicios.GetRequiredService<ExportadorDeFlujos>().ExportarAsync(destino, cancelacion))
            {
                await lectura.InvocationConfiguration.Output.WriteLineAsync(
                    $"{flujo.Archivo}: {(flujo.Escrito ? $"escrito, versión {flujo.Version}" : "sin cambio")}{(flujo.TieneBorrador ? "; hay un borrador más nuevo, que no se escribió" : "")}");
            }

            return 0;
        });
        return comando;
    }
}
