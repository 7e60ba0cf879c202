namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Publications.</summary>
public interface IPublicaciones
{
    /// <summary>Stores it, in place of the one with its id.</summary>
    void Guardar(Publicacion publicacion);

    /// <summary>The one with this id, or null.</summary>
    Publicacion? Buscar(string id);

    /// <summary>All, in order of request.</summary>
    IReadOnlyList<Publicacion> Todas();
}
