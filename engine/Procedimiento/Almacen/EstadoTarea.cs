namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Where a task stands.</summary>
public enum EstadoTarea
{
    /// <summary>Waits for somebody.</summary>
    Abierta,

    /// <summary>Somebody chose an outcome.</summary>
    Completada,

    /// <summary>The deadline closed it without an answer.</summary>
    Cerrada,

    /// <summary>Its workflow no longer needs it.</summary>
    Cancelada,
}
