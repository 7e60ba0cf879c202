using System.CommandLine;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Bandeja.Marco;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Simulacion;
using SeguimientoDesempeno.Workflows.Hosting;
using Spectre.Console;

namespace SeguimientoDesempeno.Servidor.LineaDeComandos;

/// <summary><c>simular 2025</c>: lives a whole year of the procedure with the sample staff, on a simulated clock.</summary>
internal static class SimularCommand
{
    internal static Command Crear()
    {
        var ejercicio = new Argument<int>("ejercicio") { Description = "Año que se vive, del 1 de noviembre anterior al último día hábil de febrero siguiente." };
        var datos = new Option<string>("--datos")
        {
            Description = "Carpeta de datos propia de la simulación; si ya se simuló en ella, sigue donde quedó.",
            HelpName = "carpeta",
            DefaultValueFactory = lectura => Path.Combine("data", "simulacion"),
        };
        var hasta = new Option<DateOnly?>("--hasta") { Description = "Último día que se vive (AAAA-MM-DD), si no es todo el año.", HelpName = "fecha" };
        var comando = new Command("simular", "Vive un año completo del procedimiento con el personal de ejemplo y publica sus cuatro trimestres.")
        {
            ejercicio, datos, hasta,
        };
        comando.SetAction((lectura, cancelacion) => SimularAsync(
            lectura.GetValue(ejercicio), new CarpetaDeDatos(lectura.GetValue(datos)!), lectura.GetValue(hasta), lectura.InvocationConfiguration, cancelacion));
        return comando;
    }

    private static async Task<int> SimularAsync(
        int ejercicio, CarpetaDeDatos datos, DateOnly? hasta, InvocationConfiguration consola, CancellationToken cancelacion)
    {
        await using var servicios = Composicion.Simulada(datos);
        if (!servicios.GetRequiredService<EjemploMunicipal>().Cuenta(ejercicio))
        {
            await consola.Error.WriteLineAsync($"Error: content/ejemplo empieza después de {ejercicio}, y sin sus entregas ni su presupuesto no se puede simular.");
            return 1;
        }

        if (servicios.GetRequiredService<EjemploMunicipal>().EsPropio(ejercicio) is false
            && servicios.GetRequiredService<ITransactor>().Read(tx => tx.Get<IAlmacen>().Fichas.Todas(ejercicio - 1).Count == 0))
        {
            await consola.Error.WriteLineAsync(
                $"Error: el ejercicio {ejercicio} sigue al {ejercicio - 1} en la misma carpeta, y en {datos.Ruta} no se ha vivido. Ejecute antes «simular {ejercicio - 1}» con la misma opción --datos.");
            return 1;
        }

        var reloj = servicios.GetRequiredService<RelojDelSistema>();
        var almacen = servicios.GetRequiredService<ITransactor>();
        if (!await servicios.GetRequiredService<Demostracion>().AbrirAsync(Demostracion.InicioDe(ejercicio), cancelacion))
        {
            await consola.Error.WriteLineAsync(
                $"La carpeta {datos.Ruta} vive en tiempo real: simular en ella vencería de golpe todos sus plazos. Indique otra con --datos.");
            return 1;
        }

        var calendario = servicios.GetRequiredService<CalendarioLaboral>();
        var fin = hasta ?? calendario.UltimoHabil(new Mes(ejercicio + 1, 2));
        var avance = new AvancePorMes(consola.Error);
        await servicios.GetRequiredService<MundoSimulado>().VivirHastaAsync(HoraDeMonterrey.FinDelDia(fin), avance.Anotar, cancelacion);

        var resumen = ResumenDeSimulacion.De(almacen);
        var pasos = PasosVividos.De(almacen, Demostracion.InicioDe(ejercicio), HoraDeMonterrey.FinDelDia(fin));
        var salida = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(consola.Output) });
        pasos.Escribir(salida);
        resumen.Escribir(salida);
        await consola.Error.WriteLineAsync($"Para verlo: ./run.sh --datos {datos.Ruta} (reloj en {FormatoDeFechas.Completa(reloj.Hoy)}).");
        if (hasta is null && pasos.SinVivir is { Count: > 0 } sinVivir)
        {
            await consola.Error.WriteLineAsync($"Error: ningún registro de los puntos {string.Join(", ", sinVivir)}.");
            return 1;
        }

        return resumen.Incidentes == 0 ? 0 : 1;
    }
}
