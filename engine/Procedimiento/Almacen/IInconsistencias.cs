using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>What was found at 7.14 and how it was settled.</summary>
public interface IInconsistencias
{
    /// <summary>Stores it, in place of the one with its id.</summary>
    void Guardar(Hallazgo hallazgo);

    /// <summary>The one with this id, or null.</summary>
    Hallazgo? Buscar(string id);

    /// <summary>Those of a month, and of a dependency when one is given, in order of finding.</summary>
    IReadOnlyList<Hallazgo> DelMes(Mes mes, string? dependencia = null);
}
