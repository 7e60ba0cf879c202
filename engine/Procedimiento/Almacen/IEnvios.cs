using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Deliveries, one per dependency and month.</summary>
public interface IEnvios
{
    /// <summary>Stores the delivery, in place of what was there for its dependency and month.</summary>
    void Guardar(EnvioDelMes envio);

    /// <summary>The delivery of a dependency and month, or null.</summary>
    EnvioDelMes? Buscar(string dependencia, Mes mes);

    /// <summary>All of the months from <paramref name="desde"/> to <paramref name="hasta"/>, by month and dependency.</summary>
    IReadOnlyList<EnvioDelMes> Entre(Mes desde, Mes hasta);
}
