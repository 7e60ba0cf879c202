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

    private readonly int[] _cuantos = new int[Enum.GetValues<Semaforo>().Length];

    /// <summary>Counts figures.</summary>
    public Conteo(IEnumerable<Cifra> cifras)
    {
        ArgumentNullException.ThrowIfNull(cifras);
        foreach (var cifra in cifras)
        {
            _cuantos[(int)cifra.Semaforo]++;
        }
    }

    /// <summary>How many figures were counted.</summary>
    public int Total => _cuantos.Sum();

    /// <summary>How many had to show a result in the period.</summary>
    public int Medidos => Total - De(Semaforo.NoCorresponde);

    /// <summary>How many reached their goal: óptimo and sobrecumplimiento.</summary>
    public int Cumplidos => De(Semaforo.Optimo) + De(Semaforo.Sobrecumplimiento);

    /// <summary>How many have a traffic light.</summary>
    public int De(Semaforo semaforo) => _cuantos[(int)semaforo];

    /// <summary>Traffic lights that occur, in order, with how many.</summary>
    public IEnumerable<(Semaforo Semaforo, int Cuantos)> Presentes =>
        Orden.Where(s => De(s) > 0).Select(s => (s, De(s)));
}
