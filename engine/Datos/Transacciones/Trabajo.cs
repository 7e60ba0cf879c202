using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Transacciones;

/// <summary>A work that waits for its turn to write, and its answer.</summary>
internal abstract class Trabajo
{
    /// <summary>True when nobody waits for it any more.</summary>
    public abstract bool Cancelado { get; }

    /// <summary>Runs it inside its savepoint.</summary>
    /// <returns>False when it threw: its savepoint must be rolled back.</returns>
    public abstract bool Ejecutar(ITransaction transaccion);

    /// <summary>Answers, once its outcome is on the disk.</summary>
    public abstract void Responder();

    /// <summary>Answers that it was cancelled before it began.</summary>
    public abstract void Abandonar();

    /// <summary>Answers that nothing of it was kept.</summary>
    public abstract void Rechazar(Exception motivo);
}

/// <inheritdoc/>
internal sealed class Trabajo<T>(Func<ITransaction, T> obra, CancellationToken cancelacion) : Trabajo
{
    // Continuations never run on the writer's thread: they would hold up everybody else's commit.
    private readonly TaskCompletionSource<T> _respuesta = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _resultado = default!;
    private Exception? _error;

    public Task<T> Respuesta => _respuesta.Task;

    public override bool Cancelado => cancelacion.IsCancellationRequested;

    public override bool Ejecutar(ITransaction transaccion)
    {
        try
        {
            _resultado = obra(transaccion);
            return true;
        }
#pragma warning disable CA1031 // Whatever it threw belongs to its caller.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _error = error;
            return false;
        }
    }

    public override void Responder()
    {
        if (_error is not null) _respuesta.TrySetException(_error);
        else _respuesta.TrySetResult(_resultado);
    }

    public override void Rechazar(Exception motivo) => _respuesta.TrySetException(motivo);

    public override void Abandonar() => _respuesta.TrySetCanceled(cancelacion);
}
