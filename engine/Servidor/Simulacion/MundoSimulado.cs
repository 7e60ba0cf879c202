using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Servidor.Salida;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>
/// A municipality that lives on the simulated clock: the clock jumps to the earliest of the next due wait and the next act of
/// the staff, and everything due then happens: timers at 08:00, staff at 10:00, deadlines at 23:59:59. All
/// state is in the folder, so a world that was killed goes on where it stood.
/// </summary>
internal sealed class MundoSimulado(
    RelojDelSistema reloj, WorkflowHost flujos, Latido latido, Entregador entregador, PersonalSimulado personal, ITransactor almacen)
    : IMundoSimulado
{
    private static readonly TimeOnly InicioDelDia = new(8, 0);

    /// <summary>Lives until a moment, staff included, and leaves the clock there.</summary>
    /// <param name="hasta">Moment; one that has passed changes nothing.</param>
    /// <param name="alAvanzar">Called with each moment at which the clock stands.</param>
    /// <param name="cancelacion">Stops between two moments.</param>
    public async Task VivirHastaAsync(DateTimeOffset hasta, Action<DateTimeOffset>? alAvanzar = null, CancellationToken cancelacion = default)
    {
        await AtenderAsync(cancelacion);
        while (Proximo() is { } momento && momento <= hasta)
        {
            await reloj.AdelantarAsync(momento, almacen);
            alAvanzar?.Invoke(momento);
            await AtenderAsync(cancelacion);
        }

        if (reloj.GetUtcNow() < hasta) await reloj.AdelantarAsync(hasta, almacen);
    }

    /// <inheritdoc/>
    public async Task AvanzarAlSiguientePlazoAsync()
    {
        await latido.DarAsync();
        if (ProximaParada() is not { } momento) return;
        await reloj.AdelantarAsync(momento, almacen);
        await latido.DarAsync();
    }

    /// <inheritdoc/>
    public async Task QueLosDemasRespondanAsync()
    {
        await AtenderAsync(CancellationToken.None);
        var finDelDia = HoraDeMonterrey.FinDelDia(reloj.Hoy);
        while (personal.Proxima() is { } momento && momento < finDelDia)
        {
            await reloj.AdelantarAsync(momento, almacen);
            await AtenderAsync(CancellationToken.None);
        }
    }

    // Everything due by now, in turns until nothing more happens: what one person sends may be another's task.
    private async Task AtenderAsync(CancellationToken cancelacion)
    {
        do
        {
            do
            {
                await latido.AvanzarAsync(cancelacion);
            }
            while (await flujos.RunBackgroundAsync(cancellation: cancelacion));
        }
        while (await personal.AtenderSiguienteAsync(reloj.GetUtcNow(), cancelacion));
        await entregador.EntregarTodoAsync(cancelacion);
    }

    // A day on which the staff have something to do is a stop too: they answer when asked, and past their day it would be late.
    private DateTimeOffset? ProximaParada()
    {
        var plazo = flujos.NextDue();
        if (personal.Proxima() is not { } acto) return plazo;
        var manana = HoraDeMonterrey.Momento(HoraDeMonterrey.Fecha(acto), InicioDelDia);
        return manana > reloj.GetUtcNow() && (plazo is null || manana < plazo) ? manana : plazo;
    }

    private DateTimeOffset? Proximo() => (flujos.NextDue(), personal.Proxima()) switch
    {
        ({ } plazo, { } acto) => plazo < acto ? plazo : acto,
        var (plazo, acto) => plazo ?? acto,
    };
}
