namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Computed results of indicators and programmes.</summary>
public interface IResultados
{
    /// <summary>Stores results in place of earlier ones of the same quarter and key.</summary>
    /// <exception cref="InvalidOperationException">One of them is frozen.</exception>
    void Guardar(IReadOnlyCollection<ResultadoGuardado> resultados);

    /// <summary>Results of a quarter, by key.</summary>
    IReadOnlyList<ResultadoGuardado> DelTrimestre(ClaseResultado clase, string trimestre);

    /// <summary>Freezes the quarter's results (step 7.29); returns how many.</summary>
    int Congelar(string trimestre);

    /// <summary>Opens a frozen quarter for a revision (step 7.33); returns how many results.</summary>
    int Liberar(string trimestre);
}
