namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Diagnósticos and their observations.</summary>
public interface IDiagnosticos
{
    /// <summary>Stores it, in place of the one of its year and dependency.</summary>
    void Guardar(DiagnosticoDelEjercicio diagnostico);

    /// <summary>The one of a year and dependency, or null.</summary>
    DiagnosticoDelEjercicio? Buscar(int ejercicio, string dependencia);

    /// <summary>Those of a year, by dependency.</summary>
    IReadOnlyList<DiagnosticoDelEjercicio> DelEjercicio(int ejercicio);

    /// <summary>Stores an observation, in place of the one with its id.</summary>
    void Guardar(ObservacionDeDiagnostico observacion);

    /// <summary>Observations of a diagnóstico, by number.</summary>
    IReadOnlyList<ObservacionDeDiagnostico> Observaciones(int ejercicio, string dependencia);
}
