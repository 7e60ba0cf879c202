using SeguimientoDesempeno.Servidor.Salida;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Reloj;

/// <summary>Makes happen what is due: timers, queued messages between workflows, publications.</summary>
internal sealed class Latido(WorkflowHost flujos, TimeProvider reloj, Entregador entregador) : IDisposable
{
    private readonly SemaphoreSlim _turno = new(1, 1);
    private readonly SemaphoreSlim _aviso = new(0, 1);

    /// <summary>
    /// Does everything that can be done now and then wakes the background for the mails. Whoever has just completed a
    /// task waits for this, so that the next page shows what follows from it.
    /// </summary>
    public async Task DarAsync(CancellationToken cancelacion = default)
    {
        await AvanzarAsync(cancelacion);
        await entregador.EntregarPublicacionesAsync(cancelacion);
        if (_aviso.CurrentCount == 0)
        {
            _aviso.Release();
        }
    }

    /// <summary>Runs what is due and what is queued until nothing is left.</summary>
    public async Task AvanzarAsync(CancellationToken cancelacion)
    {
        await _turno.WaitAsync(cancelacion);
        try
        {
            do
            {
                await flujos.DrainAsync();
            }
            while (await flujos.RunDueAsync(reloj.GetUtcNow()));
        }
        finally
        {
            _turno.Release();
        }
    }

    /// <summary>Waits until somebody wakes it or the time is up.</summary>
    public Task EsperarAsync(TimeSpan maximo, CancellationToken cancelacion) => _aviso.WaitAsync(maximo, cancelacion);

    public void Dispose()
    {
        _turno.Dispose();
        _aviso.Dispose();
    }
}
