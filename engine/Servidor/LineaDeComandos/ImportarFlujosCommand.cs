using System.CommandLine;
using SeguimientoDesempeno.Procedimiento.Flujos;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>importar-flujos</c>: brings the files under <c>workflows/</c> into a data folder, as starting the server does.</summary>
internal static class ImportarFlujosCommand
{
    internal static Command Crear()
    {
        var datos = OpcionDeDatos.Crear();
        var carpeta = new Option<string>("--carpeta") { Description = "Carpeta de las definiciones; si se omite, workflows.", HelpName = "carpeta" };
        var reemplazar = new Option<bool>("--reemplazar")
        {
            Description = "El archivo gana también donde el diseñador cambió el flujo; lo del diseñador queda como versión anterior.",
        };
        var comando = new Command("importar-flujos", "Importa y publica los flujos cuyos archivos cambiaron; lo cambiado en el diseñador se dice y no se toca.")
        {
            datos, carpeta, reemplazar,
        };
        comando.SetAction((lectura, cancelacion) => ImportarAsync(
            lectura.InvocationConfiguration, new CarpetaDeDatos(lectura.GetValue(datos)!), lectura.GetValue(carpeta), lectura.GetValue(reemplazar), cancelacion));
        return comando;
    }

    private static async Task<int> ImportarAsync(
        InvocationConfiguration consola, CarpetaDeDatos datos, string? carpeta, bool reemplazar, CancellationToken cancelacion)
    {
        await using var servicios = Composicion.SinServidor(datos);
        servicios.GetRequiredService<RelojDelSistema>().Retomar(servicios.GetRequiredService<ITransactor>());
        carpeta ??= servicios.GetRequiredService<CarpetaDelProducto>().Flujos;
        if (!Directory.Exists(carpeta))
        {
            await consola.Error.WriteLineAsync($"No existe la carpeta «{carpeta}».");
            return 1;
        }

        var importados = await servicios.GetRequiredService<ImportadorDeFlujos>().ImportarAsync(carpeta, reemplazar, cancelacion);
        foreach (var flujo in importados)
        {
            await consola.Output.WriteLineAsync($"{flujo.Archivo}: {Decir(flujo)}");
            foreach (var problema in flujo.Problemas)
            {
                await consola.Error.WriteLineAsync($"{flujo.Archivo}: {problema.Message}{(problema.Place is { } lugar ? $" ({lugar})" : "")}");
            }
        }

        return importados.Any(flujo => flujo.Estado == EstadoDeImportacion.ConProblemas) ? 1 : 0;
    }

    private static string Decir(FlujoImportado flujo) => flujo.Estado switch
    {
        EstadoDeImportacion.Importado => $"publicado, versión {flujo.Version}",
        EstadoDeImportacion.SinCambio => "sin cambio",
        EstadoDeImportacion.CambiadoEnDisenador => "rige la versión del diseñador; «exportar-flujos» la lleva al archivo, «--reemplazar» publica el archivo",
        _ => "no se importó",
    };
}
