using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Servidor.Disenador.Instancias;

/// <summary>What the canvas writes beside an activity: how often it ran, whether it waits or failed.</summary>
internal sealed record CuentaDeEjecuciones(
    string ActivityId,
    string ActivityNodeId,
    int StartedCount,
    int CompletedCount,
    int UncompletedCount,
    bool IsBlocked,
    bool IsFaulted,
    int AggregateFaultCount)
{
    /// <summary>Those of an instance, one for each place that has run; null asks for all places.</summary>
    public static IReadOnlyList<CuentaDeEjecuciones> Leer(ITransaction tx, string instancia, IReadOnlyList<string>? lugares)
    {
        var lineas = tx.Get<IInstanceQueries>().ListJournal(new JournalQuery(instancia) { NodeIds = lugares });
        return [.. EjecucionDeActividad.Leer(tx, instancia, lineas).GroupBy(ejecucion => ejecucion.NodeId).Select(De)];
    }

    private static CuentaDeEjecuciones De(IGrouping<string, EjecucionDeActividad> lugar)
    {
        var terminadas = lugar.Count(ejecucion => ejecucion.Termino);
        return new CuentaDeEjecuciones(
            lugar.First().ActivityId,
            lugar.Key,
            lugar.Count(),
            terminadas,
            lugar.Count() - terminadas,
            lugar.Any(ejecucion => ejecucion.Espera),
            lugar.Any(ejecucion => ejecucion.Fallo),
            lugar.Count(ejecucion => ejecucion.Fallo));
    }
}
