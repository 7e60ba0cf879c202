using System.Collections.Concurrent;
using System.Diagnostics;
using SeguimientoDesempeno.Datos.Motores;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Transacciones;

/// <summary>
/// The one thread that writes. Works that wait share a commit, each in a savepoint of its own, and none is answered
/// before that commit: under load the cost of flushing the disk is divided among them.
/// </summary>
internal sealed class Escritor : IDisposable
{
    /// <summary>A lot ends after so long or so many works, so that nobody waits for a crowd.</summary>
    public static readonly TimeSpan DuracionDelLote = TimeSpan.FromMilliseconds(5);

    /// <inheritdoc cref="DuracionDelLote"/>
    private const int TrabajosPorLote = 64;

    /// <summary>Room for deeply nested expressions of a workflow, which run on this thread.</summary>
    private const int Pila = 16 * 1024 * 1024;

    private readonly BlockingCollection<Trabajo> _cola = [];
    private readonly List<Trabajo> _lote = new(TrabajosPorLote);
    private readonly Dialecto _dialecto;
    private readonly TimeSpan _duracionDelLote;
    private readonly Thread _hilo;
    private (Sesion Sesion, Transaccion Transaccion)? _abierta;
    private long _lotes;
    private bool _cerrado;

    public Escritor(Dialecto dialecto, TimeSpan duracionDelLote)
    {
        _dialecto = dialecto;
        _duracionDelLote = duracionDelLote;
        _hilo = new Thread(Escribir, Pila) { IsBackground = true, Name = "escritor" };
        _hilo.Start();
    }

    /// <summary>Commits so far.</summary>
    public long Confirmaciones => Interlocked.Read(ref _lotes);

    public Task<T> Encolar<T>(Func<ITransaction, T> obra, CancellationToken cancelacion)
    {
        var trabajo = new Trabajo<T>(obra, cancelacion);
        _cola.Add(trabajo, CancellationToken.None);
        return trabajo.Respuesta;
    }

    /// <summary>Finishes what waits, then closes.</summary>
    public void Dispose()
    {
        if (_cerrado) return;
        _cerrado = true;
        _cola.CompleteAdding();
        _hilo.Join();
        _cola.Dispose();
    }

    private void Escribir()
    {
        foreach (var primero in _cola.GetConsumingEnumerable()) Lote(primero);
        _abierta?.Sesion.Dispose();
    }

    private void Lote(Trabajo primero)
    {
        _lote.Clear();
        _lote.Add(primero);
        try
        {
            var (sesion, transaccion) = _abierta ??= Abrir();
            var inicio = Stopwatch.GetTimestamp();
            sesion.IniciarEscritura();
            Ejecutar(sesion, transaccion, primero);
            while (_lote.Count < TrabajosPorLote && Stopwatch.GetElapsedTime(inicio) < _duracionDelLote && _cola.TryTake(out var siguiente))
            {
                _lote.Add(siguiente);
                Ejecutar(sesion, transaccion, siguiente);
            }

            sesion.Confirmar();
            Interlocked.Increment(ref _lotes);
        }
#pragma warning disable CA1031 // Whatever broke the transaction is the answer to every work in it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            // Closing the connection rolls back; the next lot opens another.
            _abierta?.Sesion.Dispose();
            _abierta = null;
            foreach (var trabajo in _lote) trabajo.Rechazar(error);
            return;
        }

        foreach (var trabajo in _lote) trabajo.Responder();
    }

    private static void Ejecutar(Sesion sesion, Transaccion transaccion, Trabajo trabajo)
    {
        if (trabajo.Cancelado)
        {
            trabajo.Abandonar();
            return;
        }

        sesion.Preparada("savepoint trabajo").Ejecutar();
        if (!trabajo.Ejecutar(transaccion)) sesion.Preparada("rollback to savepoint trabajo").Ejecutar();
        sesion.Preparada("release savepoint trabajo").Ejecutar();
    }

    private (Sesion, Transaccion) Abrir()
    {
        var sesion = new Sesion(_dialecto.AbrirEscritura(), _dialecto);
        return (sesion, new Transaccion(sesion));
    }
}
