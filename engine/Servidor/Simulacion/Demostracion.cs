using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Anfitrion;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>
/// Folders that live on a simulated clock with the sample staff: those of <c>simular</c>, and the demonstration's,
/// lived until the morning on which March's tables go out, so that whoever opens it finds two months of history and
/// work to do.
/// </summary>
internal sealed class Demostracion(
    IServiceProvider servicios, RelojDelSistema reloj, MundoSimulado mundo, Cuentas cuentas, CuentasDemo cuentasDemo, ITransactor almacen)
{
    // Present while the demonstration has still to be lived up to its morning: a start that was cut short goes on.
    private const string Pendiente = "demostracion.pendiente";
    private const string Si = "si";

    private static readonly DateTimeOffset Manana = HoraDeMonterrey.Momento(new DateOnly(2025, 3, 31), new TimeOnly(8, 0));

    /// <summary>First moment of a simulated year: 1 November of the year before, in time for what the calendar starts that day.</summary>
    public static DateTimeOffset InicioDe(int ejercicio) => HoraDeMonterrey.Momento(new DateOnly(ejercicio - 1, 11, 1), TimeOnly.MinValue);

    /// <summary>
    /// Opens a folder on the simulated clock, started at <paramref name="inicio"/> in a new one. False, and nothing is done,
    /// when somebody works in it in real time: the simulation would fire its deadlines and open it to public passwords.
    /// </summary>
    public async Task<bool> AbrirAsync(DateTimeOffset inicio, CancellationToken cancelacion)
    {
        reloj.Retomar(almacen);
        if (!reloj.EsSimulado && !EsNueva()) return false;
        // The clock goes first: the calendar's triggers are set when the workflows are published.
        if (!reloj.EsSimulado) await reloj.AdelantarAsync(inicio, almacen);
        await Arranque.AbrirAsync(servicios, cancelacion);
        await cuentasDemo.AsegurarAsync(cuentas);
        return true;
    }

    /// <summary>Opens a folder to show it: a new one is lived up to the demonstration's morning, any other stays as it is.</summary>
    public async Task<bool> PrepararAsync(Action<DateTimeOffset> alAvanzar, CancellationToken cancelacion)
    {
        reloj.Retomar(almacen);
        if (!reloj.EsSimulado && EsNueva()) await AnotarAsync(Si);
        if (!await AbrirAsync(InicioDe(Manana.Year), cancelacion)) return false;
        if (almacen.Read(tx => tx.Get<IAlmacen>().Ajustes.Leer(Pendiente)) != Si) return true;
        await mundo.VivirHastaAsync(Manana, alAvanzar, cancelacion);
        await AnotarAsync("no");
        return true;
    }

    private bool EsNueva() => cuentas.Todas().Count == 0;

    private Task<bool> AnotarAsync(string pendiente) => almacen.RunAsync(tx =>
    {
        tx.Get<IAlmacen>().Ajustes.Escribir(Pendiente, pendiente);
        return true;
    });
}
