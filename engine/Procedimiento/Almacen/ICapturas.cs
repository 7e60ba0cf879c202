using SeguimientoDesempeno.Desempeno.Calendario;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Captured values; nothing is overwritten, a correction is a further revision.</summary>
public interface ICapturas
{
    /// <summary>Adds a revision of each value; the store numbers them.</summary>
    void Agregar(IReadOnlyCollection<Captura> capturas);

    /// <summary>The revision in force of one value, or null.</summary>
    Captura? Vigente(string clave, Mes mes, string variable);

    /// <summary>Revisions in force of the months from <paramref name="desde"/> to <paramref name="hasta"/>, by month, indicator and variable.</summary>
    IReadOnlyList<Captura> Vigentes(Mes desde, Mes hasta);

    /// <summary>All revisions of those months, by month, indicator, variable and revision.</summary>
    IReadOnlyList<Captura> Revisiones(Mes desde, Mes hasta);

    /// <summary>All revisions of one value, oldest first.</summary>
    IReadOnlyList<Captura> Historia(string clave, Mes mes, string variable);
}
