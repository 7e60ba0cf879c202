namespace SeguimientoDesempeno.Benchmarks;

/// <summary>The table with which the program ends: figure, target, and whether it is met.</summary>
internal static class Cuadro
{
    public static void Escribir(IReadOnlyList<Medida> medidas)
    {
        Console.WriteLine();
        Fila("Medida", "Valor", "Meta", "");
        foreach (var m in medidas) Fila(m.Que, m.ValorEscrito, m.MetaEscrita, m.Meta is null ? "" : m.Cumple ? "cumple" : "NO CUMPLE");
        Console.WriteLine();
        Console.WriteLine($"{Environment.ProcessorCount} núcleos. Los segundos de reloj dependen de qué más corre en la máquina; los de procesador, mucho menos.");
    }

    private static void Fila(string que, string valor, string meta, string veredicto) =>
        Console.WriteLine($"{que,-58} {valor,16} {meta,16}  {veredicto}".TrimEnd());
}
