using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Extensions asked for and their answers.</summary>
public interface IProrrogas
{
    /// <summary>Stores it, in place of the one with its id.</summary>
    void Guardar(SolicitudDeProrroga solicitud);

    /// <summary>The one with this id, or null.</summary>
    SolicitudDeProrroga? Buscar(string id);

    /// <summary>Those of a month, and of a dependency when one is given, in order of request.</summary>
    IReadOnlyList<SolicitudDeProrroga> DelMes(Mes mes, string? dependencia = null);
}
