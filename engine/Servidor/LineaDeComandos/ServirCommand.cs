using System.CommandLine;
using SeguimientoDesempeno.Procedimiento.Ejercicio;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Portal;
using SeguimientoDesempeno.Servidor.Simulacion;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>servir</c>: inbox, portal and procedure on one address, until interrupted.</summary>
internal static class ServirCommand
{
    internal static Command Crear()
    {
        var datos = OpcionDeDatos.Crear();
        var urls = new Option<string>("--urls")
        {
            Description = "Direcciones en las que escucha, separadas por punto y coma.",
            HelpName = "direcciones",
            DefaultValueFactory = _ => OpcionesDelServidor.UrlsPredeterminadas,
        };
        var produccion = new Option<bool>("--produccion")
        {
            Description = "Sin cuentas de demostración ni reloj simulado: rige el tiempo real y la primera cuenta se hace con «cuenta crear».",
        };
        var comando = new Command("servir", "Sirve la bandeja, el portal y el procedimiento en una sola dirección (es la orden predeterminada).")
        {
            datos, urls, produccion,
        };
        comando.SetAction((lectura, cancelacion) => ServirAsync(
            new OpcionesDelServidor(
                new CarpetaDeDatos(lectura.GetValue(datos)!),
                CarpetaDelProducto.Encontrar(),
                lectura.GetValue(urls)!,
                lectura.GetValue(produccion)),
            lectura.InvocationConfiguration.Output,
            lectura.InvocationConfiguration.Error,
            cancelacion));
        return comando;
    }

    private static async Task<int> ServirAsync(OpcionesDelServidor opciones, TextWriter salida, TextWriter errores, CancellationToken cancelacion)
    {
        await using var app = ServidorWeb.Construir(opciones);
        if (!await AbrirAsync(app.Services, opciones, errores, cancelacion))
        {
            await errores.WriteLineAsync(
                $"La carpeta {opciones.Datos.Ruta} vive en tiempo real: sírvala con --produccion, o indique otra con --datos.");
            return 1;
        }

        await app.Services.GetRequiredService<GeneradorDelPortal>().PonerAlDiaAsync();
        await app.StartAsync(cancelacion);
        Bienvenida.Escribir(app, salida);
        await app.WaitForShutdownAsync(cancelacion);
        return 0;
    }

    private static async Task<bool> AbrirAsync(
        IServiceProvider servicios, OpcionesDelServidor opciones, TextWriter errores, CancellationToken cancelacion)
    {
        if (opciones.Demostracion)
        {
            return await servicios.GetRequiredService<Demostracion>().PrepararAsync(new AvancePorMes(errores).Anotar, cancelacion);
        }

        await Arranque.AbrirAsync(servicios, cancelacion);
        await servicios.GetRequiredService<PrimerEjercicio>().AbrirSiFaltaAsync(cancelacion);
        return true;
    }
}
