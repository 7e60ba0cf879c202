namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Captured values; nothing is overwritten, a correction is a further revision.</summary>
public interface ICapturas
{
    /// <summary>Adds a revision of each value; the store numbers them.</summary>
    void Agregar(IReadOnlyCollection<Captura> capturas);

    /// <summary>The revision in force of one value, or null.</summary>
    Captura? Vigente(string clave, string mes, string variable);

    /// <summary>Revisions in force of the year's months up to and with <paramref name="hasta"/> ("2025-03").</summary>
    IReadOnlyList<Captura> Vigentes(int ejercicio, string hasta);

    /// <summary>Revisions in force of one month.</summary>
    IReadOnlyList<Captura> DelMes(string mes);

    /// <summary>All revisions of the year's months up to and with <paramref name="hasta"/>, oldest first.</summary>
    IReadOnlyList<Captura> Revisiones(int ejercicio, string hasta);

    /// <summary>All revisions of one value, oldest first.</summary>
    IReadOnlyList<Captura> Historia(string clave, string mes, string variable);
}
