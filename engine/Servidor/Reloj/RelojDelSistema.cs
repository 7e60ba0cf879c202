using System.Globalization;
using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Reloj;

/// <summary>
/// The procedure's clock: the one on the wall, or a simulated one that stands still until it is moved. A folder that was
/// once simulated stays so: real time must never fire a year of deadlines at once.
/// </summary>
internal sealed class RelojDelSistema(TimeProvider real) : TimeProvider
{
    /// <summary>Setting that holds the simulated moment (ISO 8601); absent in a folder that lives in real time.</summary>
    public const string Ajuste = "reloj.simulado";

    // Ticks of the simulated moment in UTC; 0 for real time. Read by every request, written by few.
    private long _simulado;

    public bool EsSimulado => Volatile.Read(ref _simulado) != 0;

    /// <summary>Today in Monterrey.</summary>
    public DateOnly Hoy => HoraDeMonterrey.Fecha(GetUtcNow());

    public override DateTimeOffset GetUtcNow() => Volatile.Read(ref _simulado) is var ticks and not 0
        ? new DateTimeOffset(ticks, TimeSpan.Zero)
        : real.GetUtcNow();

    /// <summary>Takes up the clock that the data folder keeps.</summary>
    public void Retomar(ITransactor transactor)
    {
        if (transactor.Read(tx => tx.Get<IAlmacen>().Ajustes.Leer(Ajuste)) is { } texto)
        {
            Poner(DateTimeOffset.Parse(texto, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Sets the simulated clock, here and in the folder.</summary>
    /// <exception cref="InvalidOperationException">The moment lies before the one that it shows: time never runs back.</exception>
    public async Task AdelantarAsync(DateTimeOffset momento, ITransactor transactor)
    {
        if (EsSimulado && momento < GetUtcNow())
        {
            throw new InvalidOperationException("El reloj simulado no puede retroceder.");
        }

        await transactor.RunAsync(tx =>
        {
            tx.Get<IAlmacen>().Ajustes.Escribir(Ajuste, momento.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
            return true;
        });
        Poner(momento);
    }

    private void Poner(DateTimeOffset momento) => Volatile.Write(ref _simulado, momento.UtcTicks);
}
