namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Accounts.</summary>
public interface ICuentas
{
    /// <summary>Stores it, in place of the one with its name.</summary>
    void Guardar(Cuenta cuenta);

    /// <summary>The account with this name, or null.</summary>
    Cuenta? Buscar(string usuario);

    /// <summary>All, by name.</summary>
    IReadOnlyList<Cuenta> Todas();
}
