using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Servidor.Seguridad;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Salida;

/// <summary>
/// Empties the outbox: one message at a time, in order, marked as delivered after its effect. A crash in between repeats
/// an effect that is the same for the same key. What fails waits longer each time, in real time.
/// </summary>
internal sealed class Entregador(
    ITransactor transactor, TimeProvider reloj, TiempoReal real, IEnumerable<IEntrega> entregas, ILogger<Entregador> bitacora) : IDisposable
{
    private const int Lote = 500;
    private static readonly TimeSpan EsperaMayor = TimeSpan.FromHours(1);

    private readonly Dictionary<TipoSalida, IEntrega> _porTipo = entregas.ToDictionary(entrega => entrega.Tipo);
    private readonly SemaphoreSlim _turno = new(1, 1);

    /// <summary>Delivers everything that waits.</summary>
    public Task EntregarTodoAsync(CancellationToken cancelacion = default) => EntregarAsync(_ => true, cancelacion);

    /// <summary>Delivers publications and the portal, which stay on this machine: whoever published wants to see them now.</summary>
    public Task EntregarPublicacionesAsync(CancellationToken cancelacion = default) =>
        EntregarAsync(tipo => tipo != TipoSalida.Correo, cancelacion);

    /// <summary>How long until a failed message is tried again: a minute, then double each time, an hour at most.</summary>
    public static TimeSpan Espera(int intentos) =>
        intentos > 6 ? EsperaMayor : TimeSpan.FromMinutes(Math.Pow(2, Math.Max(0, intentos - 1)));

    public void Dispose() => _turno.Dispose();

    private async Task EntregarAsync(Func<TipoSalida, bool> cuales, CancellationToken cancelacion)
    {
        await _turno.WaitAsync(cancelacion);
        try
        {
            while (Pendientes(cuales) is { Count: > 0 } pendientes)
            {
                // Of several requests to generate the portal the last shows what all of them wanted.
                var ultimoPortal = pendientes.FindLast(mensaje => mensaje.Tipo == TipoSalida.Portal);
                foreach (var mensaje in pendientes)
                {
                    await EntregarAsync(mensaje, hacer: mensaje.Tipo != TipoSalida.Portal || mensaje == ultimoPortal, cancelacion);
                }
            }
        }
        finally
        {
            _turno.Release();
        }
    }

    private List<MensajeSalida> Pendientes(Func<TipoSalida, bool> cuales) => transactor
        .Read(tx => tx.Get<IAlmacen>().Salida.Pendientes(real.Reloj.GetUtcNow(), Lote))
        .Where(mensaje => cuales(mensaje.Tipo))
        .ToList();

    private async Task EntregarAsync(MensajeSalida mensaje, bool hacer, CancellationToken cancelacion)
    {
        using var ambito = bitacora.BeginScope(new Dictionary<string, object> { ["Salida"] = mensaje.Numero, ["Clave"] = mensaje.Clave });
        try
        {
            if (hacer)
            {
                await _porTipo[mensaje.Tipo].EntregarAsync(mensaje, cancelacion);
            }

            // Once the effect is there, nothing may keep it from being marked.
            await transactor.RunAsync(tx => Hecho(() => tx.Get<IAlmacen>().Salida.Entregado(mensaje.Numero, reloj.GetUtcNow())), CancellationToken.None);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancelacion.IsCancellationRequested)
        {
            bitacora.LogWarning(error, "No se pudo entregar {Clave} (intento {Intento}).", mensaje.Clave, mensaje.Intentos + 1);
            var proximo = real.Reloj.GetUtcNow() + Espera(mensaje.Intentos + 1);
            await transactor.RunAsync(tx => Hecho(() => tx.Get<IAlmacen>().Salida.Fallido(mensaje.Numero, error.Message, proximo)), CancellationToken.None);
        }
    }

    private static bool Hecho(Action accion)
    {
        accion();
        return true;
    }
}
