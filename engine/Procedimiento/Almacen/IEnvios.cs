namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Deliveries, one per dependency and month.</summary>
public interface IEnvios
{
    /// <summary>Stores the delivery, in place of what was there for its dependency and month.</summary>
    void Guardar(Envio envio);

    /// <summary>The delivery of a dependency and month, or null.</summary>
    Envio? Buscar(string dependencia, string mes);

    /// <summary>All of a month, by dependency.</summary>
    IReadOnlyList<Envio> DelMes(string mes);

    /// <summary>All of a year, by month and dependency.</summary>
    IReadOnlyList<Envio> DelEjercicio(int ejercicio);
}
