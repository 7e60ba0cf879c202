using SeguimientoDesempeno.Datos.Almacenes;
using SeguimientoDesempeno.Datos.Flujos;
using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Datos.Transacciones;

/// <summary>What a work sees: the stores over its connection.</summary>
internal sealed class Transaccion(Sesion sesion) : ITransaction
{
    private readonly Almacen _almacen = new(sesion);
    private readonly DefinitionIndex _definiciones = new(sesion);

    /// <summary>The connection below, for what the tests do behind the stores' back.</summary>
    internal Sesion Sesion => sesion;

    public IWorkflowStore Workflows { get; } = new WorkflowStore(sesion);

    public T Get<T>() where T : class => _almacen as T
        ?? Workflows as T
        ?? _definiciones as T
        ?? throw new InvalidOperationException($"El almacenamiento no ofrece {typeof(T).Name}.");
}
