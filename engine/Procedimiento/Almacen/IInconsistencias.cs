namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>What was found at 7.14.</summary>
public interface IInconsistencias
{
    /// <summary>Stores it, in place of the one with its id.</summary>
    void Guardar(Inconsistencia inconsistencia);

    /// <summary>The one with this id, or null.</summary>
    Inconsistencia? Buscar(string id);

    /// <summary>Those of a dependency and month, in order of finding.</summary>
    IReadOnlyList<Inconsistencia> De(string dependencia, string mes);

    /// <summary>Those of a month, in order of finding.</summary>
    IReadOnlyList<Inconsistencia> DelMes(string mes);
}
