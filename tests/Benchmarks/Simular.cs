namespace SeguimientoDesempeno.Benchmarks;

/// <summary>The whole year with its staff, mails and four publications. Target: less than a minute on two cores.</summary>
internal static class Simular
{
    public static async Task<IReadOnlyList<Medida>> Medir(AnioSimulado anio)
    {
        var (reloj, procesador) = await anio.VivirAsync();
        return [new("simular 2025, de reloj", reloj, "s", Meta: 60), new("simular 2025, de procesador", procesador, "s")];
    }
}
