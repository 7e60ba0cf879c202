using System.Diagnostics;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Hosting;
using SeguimientoDesempeno.Workflows.Hosting.InMemory;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>A flowchart of ten activities from start to finish, in memory, on one thread. Target: 20,000 instances a second.</summary>
internal static class Memoria
{
    private const int Actividades = 10;
    private const int PorRonda = 20_000;
    private const int Rondas = 5;

    public static async Task<IReadOnlyList<Medida>> Medir()
    {
        await Ronda(2_000);
        var rondas = new List<(double PorReloj, double PorNucleo)>();
        for (var i = 0; i < Rondas; i++) rondas.Add(await Ronda(PorRonda));
        return
        [
            new($"flujos de {Actividades} actividades en memoria (mejor de {Rondas})", rondas.Max(r => r.PorReloj), "/s", Meta: 20_000, MasEsMejor: true),
            new("los mismos, por segundo de procesador", rondas.Max(r => r.PorNucleo), "/s"),
        ];
    }

    /// <summary>Each round on an empty store, so that what the ones before left behind is not measured.</summary>
    private static async Task<(double PorReloj, double PorNucleo)> Ronda(int instancias)
    {
        var memoria = new InMemoryTransactor();
        var motor = new WorkflowHost(memoria, ElsaActivities.Registry(), TimeProvider.System);
        await memoria.RunAsync(tx => motor.ImportDefinition(tx, Flujos.Lineal(Actividades), publish: true));
        GC.Collect();
        var procesador = Environment.CpuUsage.TotalTime;
        var inicio = Stopwatch.GetTimestamp();
        for (var i = 0; i < instancias; i++) await memoria.RunAsync(tx => motor.Start(tx, new StartRequest { DefinitionId = "lineal" }));
        return (instancias / Stopwatch.GetElapsedTime(inicio).TotalSeconds, instancias / (Environment.CpuUsage.TotalTime - procesador).TotalSeconds);
    }
}
