using Microsoft.AspNetCore.SignalR;
using SeguimientoDesempeno.Servidor.Disenador.Instancias;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Observacion;

/// <summary>
/// Tells those who show an instance that a burst of it has been committed. It looks at the revision of what is shown, and only
/// while somebody shows something: a burst costs nothing more for being watched.
/// </summary>
internal sealed class Difusion(Observadores observadores, IHubContext<InstanciasHub> hub, ITransactor transactor, Cuentas cuentas, ILogger<Difusion> bitacora)
    : BackgroundService
{
    private static readonly TimeSpan Intervalo = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turno = new PeriodicTimer(Intervalo);
        while (await turno.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await DifundirAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                bitacora.LogError(error, "No se pudo avisar a quien observa una instancia; se intentará de nuevo.");
            }
        }
    }

    private async Task DifundirAsync(CancellationToken cancelacion)
    {
        foreach (var instancia in observadores.Todos.GroupBy(observador => observador.Instancia))
        {
            if (transactor.Read(tx => tx.Workflows.FindInstance(instancia.Key)?.Revision) is not { } revision)
            {
                continue;
            }

            // The first look tells too: something may have happened since the viewer read the instance.
            foreach (var observador in instancia.Where(observador => observador.Vista != revision))
            {
                observador.Vista = revision;
                await AvisarAsync(observador, cancelacion);
            }
        }
    }

    private async Task AvisarAsync(Observador observador, CancellationToken cancelacion)
    {
        if (cuentas.DeLaSesion(observador.Usuario, observador.Sello, observador.Sesion) is null)
        {
            observadores.Quitar(observador.Conexion);
            observador.Cortar();
            return;
        }

        var cuenta = transactor.Read(tx => CuentaDeEjecuciones.Leer(tx, observador.Instancia, null));
        var conexion = hub.Clients.Client(observador.Conexion);
        await conexion.SendAsync("ActivityExecutionLogUpdatedAsync", new { Stats = cuenta }, cancelacion);
        await conexion.SendAsync("WorkflowExecutionLogUpdatedAsync", new { }, cancelacion);
        await conexion.SendAsync("WorkflowInstanceUpdatedAsync", new { WorkflowInstanceId = observador.Instancia }, cancelacion);
    }
}
