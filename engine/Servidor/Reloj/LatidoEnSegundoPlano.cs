using SeguimientoDesempeno.Servidor.Salida;

namespace SeguimientoDesempeno.Servidor.Reloj;

/// <summary>Keeps the procedure going while nobody looks: deadlines in real time, mails, retries.</summary>
internal sealed class LatidoEnSegundoPlano(Latido latido, Entregador entregador, ILogger<LatidoEnSegundoPlano> bitacora) : BackgroundService
{
    /// <summary>Deadlines have a resolution of a second and nobody waits for them: this is often enough.</summary>
    private static readonly TimeSpan Intervalo = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await latido.AvanzarAsync(stoppingToken);
                await entregador.EntregarTodoAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                bitacora.LogError(error, "El procedimiento no pudo avanzar; se intentará de nuevo en {Segundos} s.", Intervalo.TotalSeconds);
            }

            await latido.EsperarAsync(Intervalo, stoppingToken);
        }
    }
}
