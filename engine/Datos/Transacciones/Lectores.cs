using System.Collections.Concurrent;
using SeguimientoDesempeno.Datos.Motores;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Transacciones;

/// <summary>Connections that only read, each a consistent view of what is committed; they never wait for the writer.</summary>
internal sealed class Lectores(Dialecto dialecto) : IDisposable
{
    /// <summary>So many stay open between reads.</summary>
    private const int Guardados = 8;

    private readonly ConcurrentBag<(Sesion Sesion, Transaccion Transaccion)> _libres = [];
    private volatile bool _cerrado;

    public T Leer<T>(Func<ITransaction, T> obra)
    {
        ObjectDisposedException.ThrowIf(_cerrado, this);
        var (sesion, transaccion) = _libres.TryTake(out var libre) ? libre : Abrir();
        var sana = false;
        try
        {
            sesion.IniciarLectura();
            try
            {
                return obra(transaccion);
            }
            finally
            {
                sesion.Deshacer();
                sana = true;
            }
        }
        finally
        {
            if (sana && !_cerrado && _libres.Count < Guardados) _libres.Add((sesion, transaccion));
            else sesion.Dispose();
        }
    }

    public void Dispose()
    {
        _cerrado = true;
        while (_libres.TryTake(out var libre)) libre.Sesion.Dispose();
    }

    private (Sesion, Transaccion) Abrir()
    {
        var sesion = new Sesion(dialecto.AbrirLectura(), dialecto);
        return (sesion, new Transaccion(sesion));
    }
}
