using SeguimientoDesempeno.Procedimiento.Almacen;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Simulacion;

/// <summary>
/// Ids that count, with the counter in the same transaction: a simulation that was killed goes on with the ids that an
/// undisturbed one would have had, and what is due at the same moment keeps its order.
/// </summary>
internal sealed class IdsContados : IIdGenerator
{
    private const string Contador = "simulacion.ids";

    public string Next(ITransaction transaction) => $"s{transaction.Get<IAlmacen>().Ajustes.Siguiente(Contador):D8}";
}
