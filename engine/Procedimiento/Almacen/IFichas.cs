using SeguimientoDesempeno.Desempeno.Indicadores;

namespace SeguimientoDesempeno.Procedimiento.Almacen;

/// <summary>Fichas técnicas (SEJ-PEP-23); a version, once stored, never changes.</summary>
public interface IFichas
{
    /// <summary>Stores a new version.</summary>
    /// <exception cref="InvalidOperationException">That version of the indicator and year is stored already.</exception>
    void Guardar(FichaTecnica ficha);

    /// <summary>The version in force of each indicator of a year on a day, by order of first storing; one whose last version is not VIGENTE has none.</summary>
    IReadOnlyList<FichaTecnica> Vigentes(int ejercicio, DateOnly al);

    /// <summary>All versions of a year, by order of storing.</summary>
    IReadOnlyList<FichaTecnica> Todas(int ejercicio);

    /// <summary>Versions of one indicator, by year and version.</summary>
    IReadOnlyList<FichaTecnica> Versiones(string clave);
}
