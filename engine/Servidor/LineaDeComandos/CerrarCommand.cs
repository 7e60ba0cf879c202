using System.CommandLine;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Cierre;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>cerrar 2025-T3</c>: quarterly close.</summary>
internal static class CerrarCommand
{
    internal static Command Crear()
    {
        var datos = OpcionDeDatos.Crear();
        var trimestre = new Argument<string>("trimestre") { Description = "Trimestre con la forma 2025-T3." };
        var comando = new Command("cerrar", "Cierra un trimestre: completa sus tareas pendientes, de la matriz (7.29) a la publicación (7.32).")
        {
            trimestre, datos,
        };
        comando.SetAction(async (lectura, cancelacion) =>
        {
            if (!Trimestre.TryParse(lectura.GetValue(trimestre), out var pedido))
            {
                await lectura.InvocationConfiguration.Error.WriteLineAsync($"«{lectura.GetValue(trimestre)}» no es un trimestre: escríbalo con la forma 2025-T3.");
                return 1;
            }

            return await CerrarAsync(lectura.InvocationConfiguration, pedido, new CarpetaDeDatos(lectura.GetValue(datos)!), cancelacion);
        });
        return comando;
    }

    private static async Task<int> CerrarAsync(InvocationConfiguration consola, Trimestre trimestre, CarpetaDeDatos datos, CancellationToken cancelacion)
    {
        await using var servicios = Composicion.SinServidor(datos);
        await Arranque.AbrirAsync(servicios, cancelacion);
        var cierre = await servicios.GetRequiredService<CierreDeTrimestre>().CerrarAsync(new CerrarTrimestre(trimestre), cancelacion);
        foreach (var tarea in cierre.Tareas)
        {
            await consola.Output.WriteLineAsync($"{tarea.Paso} {tarea.Titulo}: {tarea.Resultado} ({tarea.Cuenta}, {tarea.Folio})");
        }

        foreach (var problema in cierre.Problemas)
        {
            await consola.Error.WriteLineAsync(problema.ToString());
        }

        return cierre.Problemas.Count == 0 ? 0 : 1;
    }
}
