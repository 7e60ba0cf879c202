using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Action plans.</summary>
public interface IPlanes
{
    /// <summary>Stores it, in place of the one with its number.</summary>
    void Guardar(PlanAcciones plan);

    /// <summary>The one with this number, or null.</summary>
    PlanAcciones? Buscar(string folio);

    /// <summary>Those of a quarter, by number.</summary>
    IReadOnlyList<PlanAcciones> DelTrimestre(Trimestre trimestre);

    /// <summary>All, by number.</summary>
    IReadOnlyList<PlanAcciones> Todos();
}
