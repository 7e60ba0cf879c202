using System.Globalization;
using SeguimientoDesempeno.Procedimiento.Almacen;

namespace SeguimientoDesempeno.Datos.Tests.Transacciones;

/// <summary>
/// The process that <see cref="MuerteSubitaTests"/> kills: writes pairs of values from several tasks at once without end
/// and prints the number of each pair whose work was acknowledged.
/// </summary>
internal static class Programa
{
    private const int TareasALaVez = 16;

    public static async Task Main(string[] argumentos)
    {
        using var datos = BaseDeDatos.Abrir(argumentos[0]);
        await Task.WhenAll(Enumerable.Range(0, TareasALaVez).Select(_ => Task.Run(() => Escribir(datos))));
    }

    private static async Task Escribir(BaseDeDatos datos)
    {
        while (true)
        {
            var numero = await datos.RunAsync(tx =>
            {
                var ajustes = tx.Get<IAlmacen>().Ajustes;
                var n = ajustes.Siguiente("contador").ToString(CultureInfo.InvariantCulture);
                ajustes.Escribir("a:" + n, n);
                ajustes.Escribir("b:" + n, n);
                return n;
            });
            // One write call: a line is printed whole or, when killed, cut short.
            await Console.Out.WriteAsync(numero + "\n");
        }
    }
}
