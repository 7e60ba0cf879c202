using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>From state and compliance to traffic light.</summary>
public static class Semaforizacion
{
    /// <summary>Traffic light of a compliance already rounded to 2 decimals: what is printed and its colour never disagree.</summary>
    public static Semaforo De(decimal cumplimiento, Umbrales umbrales)
    {
        ArgumentNullException.ThrowIfNull(umbrales);
        if (cumplimiento < umbrales.AmarilloMin) return Semaforo.EnRezago;
        if (cumplimiento < umbrales.VerdeMin) return Semaforo.EnProceso;
        return cumplimiento <= umbrales.VerdeMax ? Semaforo.Optimo : Semaforo.Sobrecumplimiento;
    }

    /// <summary>Traffic light of a state; with <paramref name="cumplimiento"/> only when it is Calculado.</summary>
    /// <exception cref="ArgumentException">Calculado without compliance.</exception>
    public static Semaforo De(EstadoResultado estado, decimal? cumplimiento, Umbrales umbrales) => estado switch
    {
        EstadoResultado.NoCorresponde => Semaforo.NoCorresponde,
        EstadoResultado.NoDisponible => Semaforo.NoDisponible,
        EstadoResultado.NoCalculable => Semaforo.NoCalculable,
        EstadoResultado.SinMeta => Semaforo.SinMeta,
        _ => De(cumplimiento ?? throw new ArgumentException("A calculated result has a compliance.", nameof(cumplimiento)), umbrales),
    };
}
