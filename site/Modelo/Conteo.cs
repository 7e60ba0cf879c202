using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Sitio.Modelo;

/// <summary>How many figures there are of each traffic light.</summary>
public sealed class Conteo
{
    /// <summary>From the best to what has no compliance.</summary>
    public static IReadOnlyList<Semaforo> Orden { get; } =
    [
        Semaforo.Sobrecumplimiento, Semaforo.Optimo, Semaforo.EnProceso, Semaforo.EnRezago,
        Semaforo.NoDisponible, Semaforo.NoCalculable, Semaforo.SinMeta, Semaforo.NoCorresponde,
    ];

    private readonly Dictionary<Semaforo, int> _cuantos;

    /// <summary>Counts figures.</summary>
    public Conteo(IEnumerable<Cifra> cifras) =>
        _cuantos = cifras.GroupBy(c => c.Semaforo).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>How many figures were counted.</summary>
    public int Total => _cuantos.Values.Sum();

    /// <summary>How many had to show a result in the period.</summary>
    public int Medidos => Total - De(Semaforo.NoCorresponde);

    /// <summary>How many reached their goal: óptimo and sobrecumplimiento.</summary>
    public int Cumplidos => De(Semaforo.Optimo) + De(Semaforo.Sobrecumplimiento);

    /// <summary>How many have a traffic light.</summary>
    public int De(Semaforo semaforo) => _cuantos.GetValueOrDefault(semaforo);

    /// <summary>Traffic lights that occur, in order, with how many.</summary>
    public IEnumerable<(Semaforo Semaforo, int Cuantos)> Presentes =>
        Orden.Where(s => De(s) > 0).Select(s => (s, De(s)));
}
