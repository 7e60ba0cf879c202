using System.Diagnostics;
using SeguimientoDesempeno.Datos;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Activities;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>
/// Workflows of five steps that each wait for somebody, start to finish on SQLite with every commit on the disk, beside bare
/// transactions of two statements in the same run and folder. Targets: 500 workflows a second and half the rate of the bare ones.
/// </summary>
internal static class Durable
{
    private const int Pasos = 5;
    private const int Flujos = 1_500;
    private const int ALaVez = 128;
    private const int Rondas = 3;

    public static async Task<IReadOnlyList<Medida>> Medir()
    {
        using var carpeta = new CarpetaDeMedicion();
        return await Medir(carpeta.Ruta);
    }

    private static async Task<IReadOnlyList<Medida>> Medir(string carpeta)
    {
        using var datos = BaseDeDatos.Abrir(Path.Combine(carpeta, "flujos.db"));
        using var solas = new TransaccionesSolas(Path.Combine(carpeta, "solas.db"));
        Console.WriteLine(datos.Motor);
        var motor = new WorkflowHost(datos, ElsaActivities.Registry(), TimeProvider.System);
        await datos.RunAsync(tx => motor.ImportDefinition(tx, Benchmarks.Flujos.DeTareas(Pasos), publish: true));
        await Correr(datos, motor, 1_000);
        var estado = await EstadoTipico(datos, motor);
        solas.Medir(200, estado);

        var ritmos = new List<double>();
        var razones = new List<double>();
        for (var ronda = 1; ronda <= Rondas; ronda++)
        {
            var bruta = solas.Medir(Flujos * 2, estado);
            var confirmacionesAntes = datos.Confirmaciones;
            var procesador = Environment.CpuUsage.TotalTime;
            var segundos = await Correr(datos, motor, Flujos);
            procesador = Environment.CpuUsage.TotalTime - procesador;
            var rafagas = Flujos * (Pasos + 1);
            var confirmaciones = datos.Confirmaciones - confirmacionesAntes;
            ritmos.Add(Flujos / segundos);
            razones.Add(rafagas / segundos / bruta);
            Console.WriteLine(
                $"ronda {ronda}: {ritmos[^1]:N0} flujos/s, {rafagas / segundos:N0} ráfagas/s ({(double)confirmaciones / rafagas:N3} confirmaciones "
                + $"por ráfaga, {procesador.TotalMicroseconds / rafagas:N0} µs de procesador); transacciones solas de dos sentencias: {bruta:N0}/s; razón {razones[^1]:P0}");
        }

        return
        [
            new($"flujos de {Pasos} tareas en disco (mejor de {Rondas})", ritmos.Max(), "/s", Meta: 500, MasEsMejor: true),
            new("sus ráfagas frente a transacciones solas (la de en medio)", razones.Order().ElementAt(Rondas / 2) * 100, "%", Meta: 50, MasEsMejor: true),
        ];
    }

    private static async Task<double> Correr(BaseDeDatos datos, WorkflowHost motor, int flujos)
    {
        var pendientes = flujos;
        var inicio = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, ALaVez).Select(async _ =>
        {
            while (Interlocked.Decrement(ref pendientes) >= 0) await Uno(datos, motor);
        }));
        return Stopwatch.GetElapsedTime(inicio).TotalSeconds;
    }

    private static async Task Uno(BaseDeDatos datos, WorkflowHost motor)
    {
        var (rafaga, marcador) = await datos.RunAsync(tx => ConSuMarcador(tx, motor.Start(tx, new StartRequest { DefinitionId = "tareas" }).Burst!));
        while (marcador is not null) (rafaga, marcador) = await datos.RunAsync(tx => ConSuMarcador(tx, motor.Resume(tx, marcador, "Aprobar")));
        if (rafaga is not { Status: WorkflowStatus.Finished, IncidentCount: 0 }) throw new InvalidOperationException($"Terminó en {rafaga}.");
    }

    private static (BurstResult Rafaga, string? Marcador) ConSuMarcador(ITransaction tx, BurstResult rafaga) =>
        (rafaga, tx.Workflows.ListBookmarks(rafaga.InstanceId) is [var marcador] ? marcador.Id : null);

    /// <summary>The state of an instance that waits, so that the bare statements write as much as a burst does.</summary>
    private static Task<string> EstadoTipico(BaseDeDatos datos, WorkflowHost motor) => datos.RunAsync(tx =>
        tx.Workflows.FindInstance(motor.Start(tx, new StartRequest { DefinitionId = "tareas" }).Burst!.InstanceId!)!.State);
}
