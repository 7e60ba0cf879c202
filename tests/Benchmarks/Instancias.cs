using System.Diagnostics;
using SeguimientoDesempeno.Datos;
using SeguimientoDesempeno.Workflows;
using SeguimientoDesempeno.Workflows.Hosting;

namespace SeguimientoDesempeno.Benchmarks;

/// <summary>
/// A page of the instance list with its total, among 100,000 instances with states of two kilobytes, for each way in which the
/// designer asks for it. Target: less than 100 ms on the server.
/// </summary>
internal static class Instancias
{
    private const int Cuantas = 100_000;
    private const int PorObra = 500;
    private const int Rondas = 5;

    private static readonly (string Nombre, InstanceQuery Consulta)[] Listas =
    [
        ("las últimas creadas", new InstanceQuery { Take = 10 }),
        ("la página 5,000", new InstanceQuery { Skip = 49_990, Take = 10 }),
        ("por última ráfaga", new InstanceQuery { OrderBy = InstanceOrder.Updated, Take = 10 }),
        ("por nombre", new InstanceQuery { OrderBy = InstanceOrder.Name, Ascending = true, Take = 10 }),
        ("de una definición, en curso", new InstanceQuery { DefinitionIds = ["flujo-3"], Statuses = [WorkflowStatus.Running], Take = 10 }),
        ("con incidentes", new InstanceQuery { HasIncidents = true, Take = 10 }),
        ("que contienen un texto", new InstanceQuery { SearchTerm = "2025-07", Take = 10 }),
        ("por nombre, la página 9,000", new InstanceQuery { OrderBy = InstanceOrder.Name, Ascending = true, Skip = 89_990, Take = 10 }),
        ("por fin, la página 5,000", new InstanceQuery { OrderBy = InstanceOrder.Finished, Skip = 49_990, Take = 10 }),
        ("que contienen un texto que casi todas tienen, por nombre, la página 5,000",
            new InstanceQuery { SearchTerm = "instancia", OrderBy = InstanceOrder.Name, Skip = 49_990, Take = 10 }),
        ("que contienen un texto que ninguna tiene", new InstanceQuery { SearchTerm = "no está", Take = 10 }),
        ("terminadas de tres definiciones, con texto, por última ráfaga, la página 500", new InstanceQuery
        {
            DefinitionIds = ["flujo-1", "flujo-3", "flujo-6"], Statuses = [WorkflowStatus.Finished], SearchTerm = "2025", OrderBy = InstanceOrder.Updated, Skip = 4_990, Take = 10,
        }),
        ("creadas en un mes", new InstanceQuery
        {
            Moments = [new MomentFilter(InstanceOrder.Created, MomentComparison.GreaterThan, DateTimeOffset.UnixEpoch.AddDays(20)), new MomentFilter(InstanceOrder.Created, MomentComparison.LessThan, DateTimeOffset.UnixEpoch.AddDays(50))], Take = 10,
        }),
    ];

    public static async Task<IReadOnlyList<Medida>> Medir()
    {
        using var carpeta = new CarpetaDeMedicion();
        using var datos = BaseDeDatos.Abrir(Path.Combine(carpeta.Ruta, "instancias.db"));
        await LlenarAsync(datos);
        var peor = 0.0;
        foreach (var (nombre, consulta) in Listas)
        {
            var procesador = Environment.CpuUsage.TotalTime;
            var tiempos = Enumerable.Range(0, Rondas).Select(_ => Medir(datos, consulta)).Order().ToList();
            procesador = (Environment.CpuUsage.TotalTime - procesador) / Rondas;
            Console.WriteLine($"{nombre}: {tiempos[Rondas / 2]:N1} ms (de {tiempos[0]:N1} a {tiempos[^1]:N1}; {procesador.TotalMilliseconds:N1} de procesador)");
            peor = Math.Max(peor, tiempos[Rondas / 2]);
        }

        return [new($"una página entre {Cuantas:N0} instancias, la lista más lenta", peor, "ms", Meta: 100)];
    }

    private static double Medir(BaseDeDatos datos, InstanceQuery consulta)
    {
        var inicio = Stopwatch.GetTimestamp();
        datos.Read(tx => tx.Get<IInstanceQueries>().PageInstances(consulta));
        return Stopwatch.GetElapsedTime(inicio).TotalMilliseconds;
    }

    private static async Task LlenarAsync(BaseDeDatos datos)
    {
        for (var desde = 0; desde < Cuantas; desde += PorObra)
        {
            var primera = desde;
            await datos.RunAsync(tx =>
            {
                for (var i = primera; i < primera + PorObra; i++) tx.Workflows.SaveInstance(Instancia(i), 0);
                return true;
            });
        }
    }

    private static InstanceRecord Instancia(int i) => new()
    {
        Id = $"i{i:D8}",
        DefinitionId = $"flujo-{i % 8}",
        DefinitionVersionId = $"flujo-{i % 8}-v1",
        Version = 1,
        Status = i % 5 == 0 ? WorkflowStatus.Running : WorkflowStatus.Finished,
        SubStatus = i % 5 == 0 ? WorkflowSubStatus.Suspended : WorkflowSubStatus.Finished,
        CorrelationId = $"{2020 + (i % 10)}-{1 + (i % 12):D2}",
        Name = $"Instancia {i * 7919 % Cuantas}",
        IncidentCount = i % 1_000 == 0 ? 1 : 0,
        CreatedAt = DateTimeOffset.UnixEpoch.AddMinutes(i),
        UpdatedAt = DateTimeOffset.UnixEpoch.AddMinutes(i * 7919L % Cuantas),
        Revision = 1,
        State = new string('x', 2_000),
    };
}
