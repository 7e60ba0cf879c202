using SeguimientoDesempeno.Desempeno.Calendario;
using SeguimientoDesempeno.Desempeno.Resultados;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Computed results of indicators and programmes, open to new computation until step 7.29 freezes their quarter.</summary>
public interface IResultados
{
    /// <summary>Stores results of indicators in place of earlier ones of the same quarter and key.</summary>
    /// <exception cref="InvalidOperationException">The quarter is frozen.</exception>
    void Guardar(IReadOnlyCollection<ResultadoIndicador> resultados, DateTimeOffset calculado);

    /// <summary>Stores results of programmes in place of earlier ones of the same quarter and key.</summary>
    /// <exception cref="InvalidOperationException">The quarter is frozen.</exception>
    void Guardar(IReadOnlyCollection<ResultadoPrograma> resultados, DateTimeOffset calculado);

    /// <summary>Results of the indicators of a quarter, by key.</summary>
    IReadOnlyList<ResultadoIndicador> Indicadores(Trimestre trimestre);

    /// <summary>Results of the programmes of a quarter, by key.</summary>
    IReadOnlyList<ResultadoPrograma> Programas(Trimestre trimestre);

    /// <summary>True when step 7.29 froze the quarter.</summary>
    bool Congelado(Trimestre trimestre);

    /// <summary>Freezes the quarter (step 7.29) or opens it for a revision (step 7.33).</summary>
    void Congelar(Trimestre trimestre, bool congelado = true);
}
