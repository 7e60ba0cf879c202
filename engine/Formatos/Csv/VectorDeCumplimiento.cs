using SeguimientoDesempeno.Desempeno.Indicadores;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Formatos.Csv;

/// <summary>A case to judge by rule D1.</summary>
/// <param name="Id">Key of the case.</param>
/// <param name="Sentido">Direction.</param>
/// <param name="Resultado">Result; null where the state says there is none.</param>
/// <param name="Meta">Goal; null when the period has none.</param>
/// <param name="Estado">State known beforehand.</param>
public sealed record VectorDeCumplimiento(string Id, Sentido Sentido, decimal? Resultado, decimal? Meta, EstadoResultado Estado)
{
    /// <summary>The case under rule D1 and the default thresholds: a known result without goal is SIN_META whatever the state says.</summary>
    public VectorJuzgado Juzgar()
    {
        var (estado, cumplimiento) = (Estado, default(decimal?));
        if (Estado == EstadoResultado.Calculado && Resultado is { } r)
        {
            cumplimiento = Meta is { } m ? CumplimientoDeMeta.PorReglaD1(Sentido, r, m) : null;
            estado = Meta is null ? EstadoResultado.SinMeta : cumplimiento is null ? EstadoResultado.NoCalculable : Estado;
        }

        return new VectorJuzgado(Id, estado, cumplimiento, Semaforizacion.De(estado, cumplimiento, Umbrales.PorOmision));
    }
}

/// <summary>A case judged.</summary>
/// <param name="Id">Key of the case.</param>
/// <param name="Estado">State.</param>
/// <param name="Cumplimiento">Compliance, percent; only when Calculado.</param>
/// <param name="Semaforo">Traffic light.</param>
public sealed record VectorJuzgado(string Id, EstadoResultado Estado, decimal? Cumplimiento, Semaforo Semaforo);
