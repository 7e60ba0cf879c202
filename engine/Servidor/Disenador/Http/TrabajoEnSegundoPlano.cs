using SeguimientoDesempeno.Servidor.Reloj;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Http;

/// <summary>Does the work of workflows that leaves this machine, beside the heartbeat: a slow answer holds nothing else up.</summary>
internal sealed class TrabajoEnSegundoPlano(WorkflowHost flujos, Latido latido, ILogger<TrabajoEnSegundoPlano> bitacora) : BackgroundService
{
    private static readonly TimeSpan Intervalo = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ritmo = new PeriodicTimer(Intervalo);
        while (await ritmo.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await flujos.RunBackgroundAsync(cancellation: stoppingToken))
                {
                    await latido.DarAsync(stoppingToken);
                }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                bitacora.LogError(error, "El trabajo en segundo plano de los flujos no pudo hacerse; se intentará de nuevo.");
            }
        }
    }
}
