using System.Collections;
using SeguimientoDesempeno.Workflows.Hosting;
using SeguimientoDesempeno.Workflows.Hosting.InMemory;

namespace SeguimientoDesempeno.Datos.Tests.Bases;

/// <summary>Every implementation of the runtime's store: the engines of <see cref="CadaMotor"/> and the one in memory.</summary>
public sealed class CadaTransactor : IEnumerable<object[]>
{
    public const string Memoria = "memoria";

    public IEnumerator<object[]> GetEnumerator()
    {
        yield return [Memoria];
        foreach (var motor in new CadaMotor()) yield return motor;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>An empty store of one test.</summary>
internal sealed class TransactorDePrueba : IDisposable
{
    private readonly BasePrueba? _base;

    public TransactorDePrueba(string clase)
    {
        _base = clase == CadaTransactor.Memoria ? null : new BasePrueba(clase);
        Transactor = _base is null ? new InMemoryTransactor() : _base.Datos;
    }

    public ITransactor Transactor { get; }

    public Task Escribir(Action<IWorkflowStore> obra) => Transactor.RunAsync(tx =>
    {
        obra(tx.Workflows);
        return true;
    });

    public Task<T> Escribir<T>(Func<IWorkflowStore, T> obra) => Transactor.RunAsync(tx => obra(tx.Workflows));

    public T Leer<T>(Func<IWorkflowStore, T> obra) => Transactor.Read(tx => obra(tx.Workflows));

    public void Dispose() => _base?.Dispose();
}
