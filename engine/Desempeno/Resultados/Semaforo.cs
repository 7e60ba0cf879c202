namespace SeguimientoDesempeno.Desempeno.Resultados;

/// <summary>Traffic light of a result (decision 0003).</summary>
public enum Semaforo
{
    /// <summary>Red: below the yellow threshold; step 7.28 applies.</summary>
    EnRezago,

    /// <summary>Yellow.</summary>
    EnProceso,

    /// <summary>Green.</summary>
    Optimo,

    /// <summary>Blue: above the green band; the goal deserves a review.</summary>
    Sobrecumplimiento,

    /// <summary>Grey: not received in time.</summary>
    NoDisponible,

    /// <summary>Purple: denominator zero.</summary>
    NoCalculable,

    /// <summary>Light grey: no goal for the period.</summary>
    SinMeta,

    /// <summary>White: not a due period.</summary>
    NoCorresponde,
}

/// <summary>Words for the traffic light.</summary>
public static class EtiquetasDeSemaforo
{
    /// <summary>Label shown to people, e.g. <c>En rezago</c>.</summary>
    public static string Etiqueta(this Semaforo semaforo) => semaforo switch
    {
        Semaforo.EnRezago => "En rezago",
        Semaforo.EnProceso => "En proceso",
        Semaforo.Optimo => "Óptimo",
        Semaforo.Sobrecumplimiento => "Sobrecumplimiento",
        Semaforo.NoDisponible => "No disponible",
        Semaforo.NoCalculable => "No calculable",
        Semaforo.SinMeta => "Sin meta",
        Semaforo.NoCorresponde => "No corresponde al periodo",
        _ => throw new ArgumentOutOfRangeException(nameof(semaforo)),
    };
}
