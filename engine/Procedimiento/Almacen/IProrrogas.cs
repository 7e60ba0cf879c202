namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Extensions asked for and their answers.</summary>
public interface IProrrogas
{
    /// <summary>Stores it, in place of the one with its id.</summary>
    void Guardar(Prorroga prorroga);

    /// <summary>The one with this id, or null.</summary>
    Prorroga? Buscar(string id);

    /// <summary>Those of a dependency and month, oldest first.</summary>
    IReadOnlyList<Prorroga> De(string dependencia, string mes);

    /// <summary>Those of a month, oldest first.</summary>
    IReadOnlyList<Prorroga> DelMes(string mes);
}
